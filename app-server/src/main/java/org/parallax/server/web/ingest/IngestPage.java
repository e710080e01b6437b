package org.parallax.server.web.ingest;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.parallax.server.job.Job;
import org.parallax.server.web.chart.Table;
import org.parallax.server.web.chart.Table.Cell;

/**
 * What the page for adding press shows.
 *
 * @param now the jobs that were just begun
 * @param recent those before them, the last first
 * @param problem why what was sent could not be taken
 * @param address where the page can be looked at again
 */
public record IngestPage(List<Work> now, List<Work> recent, Optional<String> problem, String address) {

    /** Whether more is to come of the jobs just begun. */
    public boolean isWaiting() {
        return now.stream().anyMatch(it -> !it.job().state().isOver());
    }

    /** What was added, a row for each upload. */
    Table table() {
        return new Table(
                List.of("job", "name", "state", "ended", "stored", "present", "skipped", "damaged", "problems"),
                Stream.concat(now.stream(), recent.stream()).map(Work::row).toList());
    }

    /**
     * A job and what came out of it.
     *
     * @param state how it stands, in words
     * @param ended when it ended, where it has
     * @param articles the first articles that it stored or found there
     */
    public record Work(Job job, String state, Optional<String> ended, List<Made> articles) {

        /** A count of the job; 0 where there is none. */
        public long count(String name) {
            return job.counts().getOrDefault(name, 0L);
        }

        private List<Cell> row() {
            return Stream.of(
                            job.id(),
                            job.label(),
                            job.state().name().toLowerCase(Locale.ROOT),
                            job.ended().map(Object::toString).orElse(""),
                            "" + count("stored"),
                            "" + count("present"),
                            "" + count("skipped"),
                            "" + count("damaged"),
                            "" + job.problemCount())
                    .map(Cell::of)
                    .toList();
        }
    }

    /** An article that came out of an upload. */
    public record Made(String id, String title, Optional<String> outlet) {}
}
