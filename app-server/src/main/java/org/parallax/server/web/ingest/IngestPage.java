package org.parallax.server.web.ingest;

import java.util.List;
import java.util.Optional;
import org.parallax.server.job.Job;

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
    }

    /** An article that came out of an upload. */
    public record Made(String id, String title, Optional<String> outlet) {}
}
