package org.parallax.core.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import org.parallax.api.analysis.Problem;
import org.parallax.core.run.Guard.Failure;
import org.parallax.core.run.Guard.Success;

/**
 * Calls made one after another, each of which may see what the earlier ones changed. A call that fails, hangs or is
 * switched off changes nothing, and the next one is made.
 *
 * <p>Only the thread that holds the current {@link Attempt} touches the chain, and {@link Workers} hands it on when that
 * thread hangs.
 */
final class Chain {

    private final List<Call> calls;
    private final Set<String> off;
    private final List<Problem> problems = new ArrayList<>();
    private final Set<String> succeeded = new TreeSet<>();
    private final Set<String> failed = new TreeSet<>();
    private final CompletableFuture<Chain> finished = new CompletableFuture<>();
    private int next;

    Chain(List<Call> calls, Set<String> off) {
        this.calls = List.copyOf(calls);
        this.off = Set.copyOf(off);
    }

    /** Completes when all calls have been made. */
    CompletableFuture<Chain> finished() {
        return finished;
    }

    boolean hasNext() {
        return next < calls.size();
    }

    Call next() {
        return calls.get(next);
    }

    boolean isOff(Call call) {
        return off.contains(call.name());
    }

    void skip() {
        next++;
    }

    void conclude(Guard.Result result) {
        Call call = calls.get(next++);
        if (result instanceof Success success) {
            success.change().run();
            succeeded.add(call.name());
        } else if (result instanceof Failure failure) {
            problems.add(failure.problem());
            failed.add(call.name());
        }
    }

    List<Problem> problems() {
        return problems;
    }

    Set<String> succeeded() {
        return succeeded;
    }

    Set<String> failed() {
        return failed;
    }
}
