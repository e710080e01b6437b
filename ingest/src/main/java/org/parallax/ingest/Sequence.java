package org.parallax.ingest;

import java.util.Iterator;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * Streams one after another, each made when the one before is used up and closed. Unlike {@link Stream#flatMap}, which
 * buffers a whole inner stream when an iterator pulls at it, this holds one element at a time.
 */
final class Sequence<T, R> extends Spliterators.AbstractSpliterator<R> {

    private final Iterator<T> keys;
    private final Function<T, Stream<R>> streams;
    private @Nullable Stream<R> current;
    private @Nullable Spliterator<R> elements;

    private Sequence(Iterator<T> keys, Function<T, Stream<R>> streams) {
        super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL);
        this.keys = keys;
        this.streams = streams;
    }

    static <T, R> Stream<R> of(Stream<T> keys, Function<T, Stream<R>> streams) {
        Sequence<T, R> sequence = new Sequence<>(keys.iterator(), streams);
        return StreamSupport.stream(sequence, false).onClose(sequence::close).onClose(keys::close);
    }

    @Override
    public boolean tryAdvance(Consumer<? super R> action) {
        while (true) {
            Spliterator<R> open = elements;
            if (open != null && open.tryAdvance(action)) {
                return true;
            }
            close();
            if (!keys.hasNext()) {
                return false;
            }
            Stream<R> next = streams.apply(keys.next());
            current = next;
            elements = next.spliterator();
        }
    }

    private void close() {
        Stream<R> open = current;
        current = null;
        elements = null;
        if (open != null) {
            open.close();
        }
    }
}
