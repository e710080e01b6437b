package org.parallax.core.run;

/** One call under way. Either its own thread concludes it, or the watchdog takes it away; never both. */
final class Attempt {

    private final Chain chain;
    private final Call call;
    private final Thread thread = Thread.currentThread();
    private final long begun = System.nanoTime();
    private boolean over;
    private boolean interrupted;

    Attempt(Chain chain, Call call) {
        this.chain = chain;
        this.call = call;
    }

    Chain chain() {
        return chain;
    }

    Call call() {
        return call;
    }

    long nanos() {
        return System.nanoTime() - begun;
    }

    /** Ends the attempt on behalf of whoever asks first; false for everybody after. */
    synchronized boolean end() {
        boolean first = !over;
        over = true;
        return first;
    }

    /** Asks the call to stop, unless it is over already. */
    synchronized void interrupt() {
        if (!over && !interrupted) {
            interrupted = true;
            thread.interrupt();
        }
    }

    /** Whether the call was asked to stop. */
    synchronized boolean wasInterrupted() {
        return interrupted;
    }
}
