package org.parallax.ingest;

import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.parallax.api.analysis.Problem;
import org.parallax.api.source.Resource;

/** What a container holds; what its source throws becomes a problem and ends it, and an empty one does not pass in silence. */
final class Contents implements Iterator<Resource> {

    private static final String REPORTER = "intake";

    private final Resource container;
    private final Stream<Resource> unpacked;
    private final Iterator<Resource> resources;
    private final Counter counter;
    private final long before;
    private boolean begun;
    private boolean over;

    Contents(Resource container, Stream<Resource> unpacked, Counter counter, long before) {
        this.container = container;
        this.unpacked = unpacked;
        this.resources = unpacked.iterator();
        this.counter = counter;
        this.before = before;
    }

    Stream<Resource> stream() {
        return StreamSupport.stream(
                        Spliterators.spliteratorUnknownSize(this, Spliterator.ORDERED | Spliterator.NONNULL), false)
                .onClose(unpacked::close);
    }

    @Override
    public boolean hasNext() {
        if (over) {
            return false;
        }
        try {
            over = !resources.hasNext();
        } catch (UncheckedIOException e) {
            over = true;
            counter.report(Opener.unreadable(container, e));
        } catch (RuntimeException e) {
            over = true;
            counter.report(Problem.internal(REPORTER, container.location().toString(), "Could not be read on: " + e)
                    .withCause(e));
        }
        if (over && !begun && counter.tally().records() == before) {
            counter.report(
                    Problem.input("NO_ARTICLE", REPORTER, container.location().toString(), "Nothing to read in it"));
        }
        return !over;
    }

    @Override
    public Resource next() {
        if (!hasNext()) {
            throw new NoSuchElementException("No more resources");
        }
        begun = true;
        return resources.next();
    }
}
