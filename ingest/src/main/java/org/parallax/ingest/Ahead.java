package org.parallax.ingest;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * Works on the elements of a stream ahead of whoever consumes the results, on all processors, and gives the results in
 * order. An element for which there is no work to be done ahead is left until its place comes, and nothing behind it is
 * begun before.
 */
final class Ahead<T, R> extends Spliterators.AbstractSpliterator<R> {

    private static final int PROCESSORS = Runtime.getRuntime().availableProcessors();
    private static final int WINDOW = 2 * PROCESSORS + 2;

    private final Iterator<T> elements;
    private final Function<T, @Nullable Work<R>> work;
    private final Function<T, Stream<R>> later;
    private final ExecutorService workers = Executors.newFixedThreadPool(PROCESSORS, task -> {
        Thread thread = new Thread(task, "parallax-cut");
        thread.setDaemon(true);
        return thread;
    });
    private final Deque<Future<Supplier<Stream<R>>>> begun = new ArrayDeque<>();
    private @Nullable T waiting;
    private @Nullable Stream<R> open;
    private @Nullable Spliterator<R> results;

    /** Something to be done on another thread; what it returns is called on the consumer's when the place of the element comes. */
    @FunctionalInterface
    interface Work<R> {
        Supplier<Stream<R>> run() throws InterruptedException;
    }

    private Ahead(Iterator<T> elements, Function<T, @Nullable Work<R>> work, Function<T, Stream<R>> later) {
        super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL);
        this.elements = elements;
        this.work = work;
        this.later = later;
    }

    /**
     * The results for all elements.
     *
     * @param work what is to be done ahead for an element; null where nothing is
     * @param later the results of an element for which nothing is done ahead
     */
    static <T, R> Stream<R> of(Stream<T> elements, Function<T, @Nullable Work<R>> work, Function<T, Stream<R>> later) {
        Ahead<T, R> ahead = new Ahead<>(elements.iterator(), work, later);
        return StreamSupport.stream(ahead, false).onClose(ahead::close).onClose(elements::close);
    }

    @Override
    public boolean tryAdvance(Consumer<? super R> action) {
        while (true) {
            Spliterator<R> current = results;
            if (current != null && current.tryAdvance(action)) {
                return true;
            }
            closeOpen();
            begin();
            Future<Supplier<Stream<R>>> next = begun.poll();
            T left = waiting;
            if (next != null) {
                take(result(next));
            } else if (left != null) {
                waiting = null;
                take(later.apply(left));
            } else {
                return false;
            }
        }
    }

    private void begin() {
        while (waiting == null && begun.size() < WINDOW && elements.hasNext()) {
            T element = elements.next();
            Work<R> task = work.apply(element);
            if (task == null) {
                waiting = element;
            } else {
                begun.add(workers.submit(task::run));
            }
        }
    }

    private void take(Stream<R> stream) {
        open = stream;
        results = stream.spliterator();
    }

    private Stream<R> result(Future<Supplier<Stream<R>>> future) {
        try {
            return future.get().get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while pages were cut", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    private void closeOpen() {
        if (open != null) {
            open.close();
        }
        open = null;
        results = null;
    }

    private void close() {
        workers.shutdownNow();
        closeOpen();
    }
}
