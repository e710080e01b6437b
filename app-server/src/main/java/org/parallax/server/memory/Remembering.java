package org.parallax.server.memory;

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
public final class Remembering<V> {

    private final Supplier<Moment> now;
    private final Executor worker;
    private final int most;
    private final Map<String, Entry<V>> entries = new ConcurrentHashMap<>();

    /**
     * Remembers nothing yet.
     *
     * @param now the moment after the last commit
     * @param most how many values are kept
     */
    Remembering(Supplier<Moment> now, Executor worker, int most) {
        this.now = now;
        this.worker = worker;
        this.most = most;
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
    public V get(String key, Supplier<V> make) {
        try {
            return entry(key, make).value.join();
        } catch (CompletionException e) {
            entries.remove(key);
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    /**
     * The value as of the last commit, or where adding it up takes longer than {@code patience}, as of an earlier one. Where
     * there is none yet, it is waited for.
     */
    public V recent(String key, Duration patience, Supplier<V> make) {
        Entry<V> entry = entry(key, make);
        if (entry.before.isPresent()) {
            try {
                return entry.value.get(patience.toMillis(), TimeUnit.MILLISECONDS);
            } catch (TimeoutException e) {
                return entry.before.get();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return entry.before.get();
            } catch (ExecutionException e) {
                // thrown below as what it is
            }
        }
        return get(key, make);
    }

    /**
     * The value as of the last commit, or while that is added up, as of an earlier one; empty where there is none yet and it
     * takes longer than {@code patience}.
     */
    public Known<V> soon(String key, Duration patience, Supplier<V> make) {
        Entry<V> entry = entry(key, make);
        try {
            long wait = entry.before.isPresent() ? 0 : patience.toMillis();
            return new Known<>(Optional.of(entry.value.get(wait, TimeUnit.MILLISECONDS)), true);
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
        if (entries.size() >= most) {
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
