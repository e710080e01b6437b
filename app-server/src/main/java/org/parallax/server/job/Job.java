package org.parallax.server.job;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.parallax.api.analysis.Problem;
import org.parallax.api.article.ArticleId;

/**
 * A piece of work, as it is at one moment.
 *
 * @param id later jobs have ids that sort after those of earlier ones
 * @param label what it is about, such as the name of the uploaded file
 * @param attempts how often it was begun: more than once where the server ended while it ran
 * @param counts how far it has come: for an ingest or a fetch {@code records}, {@code stored}, {@code present}, {@code skipped} and
 *     {@code damaged}; for a re-analysis {@code due}, {@code seen} and {@code revised}; for a linking {@code changed}
 * @param problemCount how many problems there were
 * @param problems the first of them
 * @param articles the first of the articles that an ingest has stored, or found stored already, in their order
 * @param message why it ended as it did, where it did not simply finish
 * @param upload what was uploaded or fetched, for an ingest or a fetch
 */
public record Job(
        String id,
        Kind kind,
        State state,
        String label,
        Instant created,
        Optional<Instant> started,
        Optional<Instant> ended,
        int attempts,
        Map<String, Long> counts,
        long problemCount,
        List<Trouble> problems,
        List<ArticleId> articles,
        Optional<String> message,
        Optional<Upload> upload) {

    /** What is done. */
    public enum Kind {
        @JsonProperty("ingest")
        INGEST,
        @JsonProperty("fetch")
        FETCH,
        @JsonProperty("reanalysis")
        REANALYSIS,
        @JsonProperty("linking")
        LINKING;

        /** Whether articles are taken in: from an upload, or from a page that is fetched first. */
        boolean isIntake() {
            return this == INGEST || this == FETCH;
        }
    }

    /** How it stands. */
    public enum State {
        /** It waits for its turn. */
        @JsonProperty("queued")
        QUEUED,
        @JsonProperty("running")
        RUNNING,
        @JsonProperty("finished")
        FINISHED,
        /** It could not be done; the message says why. */
        @JsonProperty("failed")
        FAILED,
        /** Somebody stopped it. What it had done by then stays. */
        @JsonProperty("cancelled")
        CANCELLED,
        /** The server ended while it ran, and it cannot go on; the message says why. */
        @JsonProperty("interrupted")
        INTERRUPTED;

        /** Whether nothing more will happen. */
        public boolean isOver() {
            return this != QUEUED && this != RUNNING;
        }
    }

    /** A problem, as jobs and events tell it. */
    public record Trouble(String severity, String kind, String code, String reporter, String subject, String message) {

        static Trouble of(Problem problem) {
            return new Trouble(
                    problem.severity().name().toLowerCase(java.util.Locale.ROOT),
                    problem.kind().name().toLowerCase(java.util.Locale.ROOT),
                    problem.code(),
                    problem.reporter(),
                    problem.subject(),
                    problem.message());
        }
    }

    /** Keeps copies; jobs that were saved by earlier versions name no articles. */
    public Job {
        counts = java.util.Collections.unmodifiableMap(new TreeMap<>(counts));
        problems = List.copyOf(problems);
        articles = articles == null ? List.of() : List.copyOf(articles);
    }

    /** How far it has come. */
    private record Progress(
            Map<String, Long> counts, long problemCount, List<Trouble> problems, List<ArticleId> articles) {

        private static final Progress NONE = new Progress(Map.of(), 0, List.of(), List.of());
    }

    /** When it ran, and how often. */
    private record Run(Optional<Instant> started, Optional<Instant> ended, int attempts) {}

    private Progress progress() {
        return new Progress(counts, problemCount, problems, articles);
    }

    private Run run() {
        return new Run(started, ended, attempts);
    }

    private Job now(State how, Run run, Progress progress, Optional<String> why, Optional<Upload> held) {
        return new Job(
                id,
                kind,
                how,
                label,
                created,
                run.started,
                run.ended,
                run.attempts,
                progress.counts,
                progress.problemCount,
                progress.problems,
                progress.articles,
                why,
                held);
    }

    static Job queued(String id, Kind kind, String label, Instant now, Optional<Upload> upload) {
        return new Job(
                id,
                kind,
                State.QUEUED,
                label,
                now,
                Optional.empty(),
                Optional.empty(),
                0,
                Map.of(),
                0,
                List.of(),
                List.of(),
                Optional.empty(),
                upload);
    }

    Job begun(Instant now) {
        Run another = new Run(Optional.of(now), Optional.empty(), attempts + 1);
        return now(State.RUNNING, another, Progress.NONE, Optional.empty(), upload);
    }

    Job progressed(Map<String, Long> now, long problemsNow, List<Trouble> first, List<ArticleId> firstArticles) {
        return now(state, run(), new Progress(now, problemsNow, first, firstArticles), message, upload);
    }

    /** With what was fetched for it. */
    Job holding(Upload fetched) {
        return now(state, run(), progress(), message, Optional.of(fetched));
    }

    Job waiting() {
        return now(State.QUEUED, run(), progress(), message, upload);
    }

    Job over(State how, Optional<String> why, Instant now) {
        return now(how, new Run(started, Optional.of(now), attempts), progress(), why, upload);
    }
}
