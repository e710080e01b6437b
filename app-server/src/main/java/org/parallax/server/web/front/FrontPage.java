package org.parallax.server.web.front;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.parallax.server.web.chart.Chart;
import org.parallax.server.web.result.Listed;
import org.parallax.server.web.result.Places;

/**
 * What the front page shows.
 *
 * @param articles how many the archive holds
 * @param outlets of how many outlets
 * @param last the last day of which there are articles
 * @param byGrowth whether stories that grow most come first, and not the largest
 * @param recent whether the stories are those of the last days, and not of all time
 * @param latest the last published articles
 */
public record FrontPage(
        long articles,
        int outlets,
        Optional<LocalDate> last,
        boolean byGrowth,
        boolean recent,
        List<Told> stories,
        List<Listed> latest,
        Optional<Chart> timeline,
        Optional<Places.Drawn> map) {

    /** The first day that {@code stories} are of; absent where they are of all time. */
    Optional<LocalDate> since() {
        return last.filter(it -> recent).map(it -> it.minusDays(Fronts.STORY_DAYS - 1));
    }

    /** How many articles a story has beside the largest in the list, from 0 to 100. */
    public int share(Told story) {
        long largest = stories.stream().mapToLong(Told::articles).max().orElse(1);
        return (int) Math.round(100.0 * story.articles() / Math.max(1, largest));
    }

    /**
     * A story in the list.
     *
     * @param articles how many report it
     * @param grown how many of them are of the last day
     * @param outlets who reports it, those with most articles first
     * @param more how many outlets are not among them
     */
    public record Told(String id, String title, long articles, long grown, List<String> outlets, int more) {}
}
