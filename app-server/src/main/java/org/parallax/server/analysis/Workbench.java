package org.parallax.server.analysis;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.parallax.pipeline.Toolbox;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The plug-ins, made ready beside everything else, so that a server with large models answers searches at once. Thread-safe.
 */
@Singleton
public final class Workbench {

    private static final Logger LOG = LoggerFactory.getLogger(Workbench.class);

    private final Toolbox toolbox;
    private final CompletableFuture<Toolbox> ready = new CompletableFuture<>();

    @Inject
    Workbench(Toolbox toolbox) {
        this.toolbox = toolbox;
    }

    /** Begins to make them ready, and does {@code then} once they are; called once. */
    public void prepare(Runnable then) {
        Thread.ofPlatform().name("plug-ins").daemon().start(() -> {
            try {
                ready.complete(toolbox.use(Optional.empty()));
                then.run();
            } catch (RuntimeException | Error e) {
                LOG.error("The plug-ins cannot be used", e);
                ready.completeExceptionally(e);
            }
        });
    }

    /** The plug-ins that were found, ready or not. */
    public Toolbox found() {
        return toolbox;
    }

    /** Whether they can be used without waiting. */
    public boolean isReady() {
        return ready.isDone() && !ready.isCompletedExceptionally();
    }

    /** The plug-ins, once they are ready. */
    public Toolbox ready() {
        try {
            return ready.join();
        } catch (CompletionException e) {
            throw new IllegalStateException("The plug-ins cannot be used", e.getCause());
        }
    }
}
