package org.parallax.pipeline.story;

import java.util.List;
import java.util.Optional;

/**
 * What a story is made of, as the aggregator {@code story} tells it.
 *
 * @param story the story's id
 * @param title the title of the article in its middle
 * @param articles how many report it
 * @param first the first day of which an article is, ISO 8601
 * @param last the last one
 * @param timeline how many articles there are of each day
 * @param outlets who reports it, those with most articles first
 * @param entities whom and what most articles mention
 * @param places the places that most articles mention
 */
public record StoryReport(
        String story,
        String title,
        long articles,
        Optional<String> first,
        Optional<String> last,
        List<Day> timeline,
        List<Source> outlets,
        List<Named> entities,
        List<Named> places) {

    /** How many articles there are of a day. */
    public record Day(String day, long articles) {}

    /** How many articles of an outlet there are. */
    public record Source(String id, String name, long articles) {}

    /** In how many articles somebody or something is mentioned. */
    public record Named(String name, long articles) {}
}
