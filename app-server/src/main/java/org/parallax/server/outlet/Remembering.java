package org.parallax.server.outlet;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.parallax.archive.Moment;

/**
 * What takes a while to add up, kept until something is committed. Asked for by several at once it is added up once.
 * Thread-safe.
 *
 * @param <V> what is kept
 */
final class Remembering<V> {

    private static final int MOST = 256;

    private final Supplier<Moment> now;
    private final Executor worker;
    private final Map<String, Entry<V>> entries = new ConcurrentHashMap<>();

    /**
     * Remembers nothing yet.
     *
     * @param now the moment after the last commit
     */
    Remembering(Supplier<Moment> now, Executor worker) {
        this.now = now;
        this.worker = worker;
    }

    /** What was added up at a moment, or is being; and what was there before. */
    private record Entry<V>(Moment at, CompletableFuture<V> value, Optional<V> before) {

        Optional<V> last() {
            return value.isDone() && !value.isCompletedExceptionally() ? Optional.of(value.join()) : before;
        }
    }

    /**
     * The value as of the last commit.
     *
     * @param make adds it up
     */
    V get(String key, Supplier<V> make) {
        try {
            return entry(key, make).value.join();
        } catch (CompletionException e) {
            entries.remove(key);
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    /** The value as of the last commit, or where that takes longer, as of an earlier one; empty where there is none yet. */
    Known<V> soon(String key, Duration patience, Supplier<V> make) {
        Entry<V> entry = entry(key, make);
        try {
            return new Known<>(Optional.of(entry.value.get(patience.toMillis(), TimeUnit.MILLISECONDS)), true);
        } catch (TimeoutException e) {
            return new Known<>(entry.before, false);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Known<>(entry.before, false);
        } catch (ExecutionException e) {
            entries.remove(key);
            throw new IllegalStateException("'%s' could not be added up".formatted(key), e.getCause());
        }
    }

    private Entry<V> entry(String key, Supplier<V> make) {
        Moment moment = now.get();
        if (entries.size() > MOST) {
            entries.clear();
        }
        return entries.compute(
                key, (any, old) -> old != null && old.at.equals(moment) ? old : begun(moment, make, old));
    }

    private Entry<V> begun(Moment moment, Supplier<V> make, @Nullable Entry<V> old) {
        Optional<V> before = old == null ? Optional.empty() : old.last();
        return new Entry<>(moment, CompletableFuture.supplyAsync(make, worker), before);
    }
}
