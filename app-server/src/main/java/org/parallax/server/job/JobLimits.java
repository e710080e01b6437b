package org.parallax.server.job;

/**
 * How much work is taken on.
 *
 * @param upload bytes of one upload
 * @param queued ingests that may wait or run at once
 * @param spooled bytes of uploads that may wait or be worked on at once
 * @param kept jobs that are over and still told of
 * @param attempts how often a job is begun that the server did not survive
 */
public record JobLimits(long upload, int queued, long spooled, int kept, int attempts) {

    /** Uploads of 256 MiB, a hundred at once, 4 GiB together. */
    public static JobLimits defaults() {
        return new JobLimits(256L << 20, 100, 4L << 30, 1_000, 3);
    }
}
