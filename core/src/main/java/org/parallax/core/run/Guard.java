package org.parallax.core.run;

import java.time.Duration;
import org.parallax.api.analysis.Problem;

/** Makes calls of plug-ins, with the plug-in's class loader in place, and turns whatever they throw into a problem. */
final class Guard {

    private Guard() {}

    /** What came of a call: a change to make, or a problem. */
    sealed interface Result permits Success, Failure {}

    record Success(Runnable change) implements Result {}

    record Failure(Problem problem) implements Result {}

    static Result make(Call call, Attempt attempt, Duration budget) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(call.plugin().getClass().getClassLoader());
        try {
            return new Success(call.work().call());
        } catch (InterruptedException e) {
            return attempt.wasInterrupted() ? timeout(call, budget) : failure(call, "FAILED", describe(e), e);
        } catch (OutOfMemoryError e) {
            return failure(call, "OUT_OF_MEMORY", "ran out of memory", e);
        } catch (StackOverflowError e) {
            return failure(call, "FAILED", "ran out of stack: it recurses too deeply", e);
        } catch (Throwable e) { // whatever a plug-in throws stays where it happened
            return failure(call, "FAILED", describe(e), e);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    static Failure timeout(Call call, Duration budget) {
        return new Failure(Problem.plugin(
                "TIMEOUT",
                call.name(),
                call.subject().get(),
                "did not finish within %s s and was given up".formatted(budget.toMillis() / 1000.0)));
    }

    private static Failure failure(Call call, String code, String message, Throwable e) {
        return new Failure(
                Problem.plugin(code, call.name(), call.subject().get(), message).withCause(e));
    }

    static String describe(Throwable e) {
        String type = e.getClass().getSimpleName().isEmpty()
                ? e.getClass().getName()
                : e.getClass().getSimpleName();
        String text = null;
        try {
            text = e.getMessage();
        } catch (Throwable another) { // even a message is the plug-in's code
            type += " (whose message failed with " + another.getClass().getSimpleName() + ")";
        }
        return text == null || text.isBlank() ? "threw " + type : "threw " + type + ": " + text;
    }
}
