package org.parallax.core.plugin;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Makes and configures plug-ins where nothing that they do, or fail to do, stops the program. */
final class Startup {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private Startup() {}

    /**
     * The result of {@code work}.
     *
     * @throws Exception what the work threw, or an {@link IllegalStateException} if it does not return
     */
    static <T> T within(ClassLoader loader, Callable<T> work) throws Exception {
        FutureTask<T> task = new FutureTask<>(work);
        Thread thread = new Thread(task, "parallax-plugin-start");
        thread.setDaemon(true);
        thread.setContextClassLoader(loader);
        thread.start();
        try {
            return task.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            task.cancel(true);
            throw new IllegalStateException("did not return within %d s".formatted(PATIENCE.toSeconds()), e);
        } catch (ExecutionException e) {
            Throwable cause = e.getCause();
            if (cause instanceof Exception exception) {
                throw exception;
            }
            throw new IllegalStateException(cause == null ? "failed" : message(cause), cause);
        }
    }

    /** The exception's message, or its class where it has none or fails to give it. */
    static String message(Throwable e) {
        String type = e.getClass().getSimpleName();
        try {
            String text = e.getMessage();
            return text == null || text.isBlank() ? type : text;
        } catch (Throwable another) { // even a message is the plug-in's code
            return type;
        }
    }
}
