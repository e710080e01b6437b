package org.parallax.stories.report;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;

/**
 * What a story is made of.
 *
 * @param story the story's id
 * @param title the title of the article in its middle
 * @param articles how many report it
 * @param first the first day of which an article is, ISO 8601
 * @param last the last one
 * @param timeline how many articles there are of each day
 * @param outlets who reports it, those with most articles first
 * @param entities whom and what most articles mention, 10 at most
 * @param places the places that most articles mention, 10 at most
 */
record StoryReport(
        String story,
        String title,
        long articles,
        Optional<String> first,
        Optional<String> last,
        List<Day> timeline,
        List<Source> outlets,
        List<Named> entities,
        List<Named> places) {

    private static final int MOST = 10;

    /** How many articles there are of a day. */
    record Day(String day, long articles) {}

    /** How many articles of an outlet there are. */
    record Source(String id, String name, long articles) {}

    /** In how many articles somebody or something is mentioned. */
    record Named(String name, long articles) {}

    static StoryReport of(String story, StoryTotal total) {
        SortedMap<String, Long> days = total.days();
        return new StoryReport(
                story,
                total.title(),
                total.articles(),
                days.isEmpty() ? Optional.empty() : Optional.of(days.firstKey()),
                days.isEmpty() ? Optional.empty() : Optional.of(days.lastKey()),
                days.entrySet().stream()
                        .map(it -> new Day(it.getKey(), it.getValue()))
                        .toList(),
                most(total.outlets())
                        .map(it -> new Source(
                                it.getKey(), total.outletNames().getOrDefault(it.getKey(), it.getKey()), it.getValue()))
                        .toList(),
                named(total.entities()),
                named(total.places()));
    }

    private static List<Named> named(Map<String, Long> counts) {
        return most(counts)
                .limit(MOST)
                .map(it -> new Named(it.getKey(), it.getValue()))
                .toList();
    }

    private static Stream<Map.Entry<String, Long>> most(Map<String, Long> counts) {
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()));
    }
}
