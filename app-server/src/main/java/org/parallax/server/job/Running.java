package org.parallax.server.job;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.parallax.api.analysis.Problem;
import org.parallax.api.analysis.Problems;
import org.parallax.api.article.ArticleId;
import org.parallax.core.run.Cancellation;

/** A job at work: its counts and problems as they grow, and how to stop it. Thread-safe. */
final class Running implements Problems {

    private static final int SHOWN = 100;

    private final Cancellation cancellation = new Cancellation();
    private final Consumer<Problem> told;
    private final List<Job.Trouble> problems = new ArrayList<>();
    private final List<ArticleId> articles = new ArrayList<>();
    private Job job;
    private Map<String, Long> counts = Map.of();
    private long problemCount;
    private boolean cancelled;

    /** A job that was begun; of its first problems {@code told} hears. */
    Running(Job job, Consumer<Problem> told) {
        this.job = job;
        this.told = told;
    }

    Cancellation cancellation() {
        return cancellation;
    }

    /** Stops it because somebody wants that, and not just because the server stops. */
    synchronized void cancel() {
        cancelled = true;
        cancellation.cancel();
    }

    @Override
    public void report(Problem problem) {
        synchronized (this) {
            problemCount++;
            if (problems.size() >= SHOWN) {
                return;
            }
            problems.add(Job.Trouble.of(problem));
        }
        told.accept(problem);
    }

    /** An article that it has stored, or that was there already. */
    synchronized void article(ArticleId id) {
        if (articles.size() < SHOWN) {
            articles.add(id);
        }
    }

    synchronized void counts(Map<String, Long> now) {
        counts = now;
    }

    synchronized Job now() {
        return job.progressed(counts, problemCount, problems, articles);
    }

    /** As it stands when its work has returned, or has thrown {@code failure}. */
    synchronized Job ended(Optional<String> failure, java.time.Instant when) {
        if (failure.isPresent()) {
            job = now().over(Job.State.FAILED, failure, when);
        } else if (cancelled) {
            job = now().over(Job.State.CANCELLED, Optional.of("Stopped on request; what was done stays"), when);
        } else if (cancellation.isCancelled()) {
            job = now().waiting(); // the server stops; it goes on when the server is there again
        } else {
            job = now().over(Job.State.FINISHED, Optional.empty(), when);
        }
        return job;
    }
}
