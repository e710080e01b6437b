package org.parallax.pipeline;

import java.net.URI;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.parallax.api.annotation.Reading;
import org.parallax.api.source.Resource;
import org.parallax.ingest.Intake;

/**
 * The articles of many resources, one after the other, one at a time. ({@code Stream.flatMap} would gather all articles of
 * a resource before it hands on the first.)
 */
public final class Articles implements Iterator<Reading>, AutoCloseable {

    private final Intake intake;
    private final Iterator<Resource> resources;
    private final Predicate<Resource> wanted;
    private final Function<Resource, Optional<URI>> behind;
    private final Consumer<Resource> finished;
    private @Nullable Resource resource;
    private @Nullable Stream<Reading> open;
    private Iterator<Reading> readings = java.util.Collections.emptyIterator();

    /**
     * Articles.
     *
     * @param wanted whether a resource is to be read at all
     * @param behind the place in an archive up to which it was read before
     * @param finished is told of each resource when its last article was handed on
     */
    public Articles(
            Intake intake,
            Stream<Resource> resources,
            Predicate<Resource> wanted,
            Function<Resource, Optional<URI>> behind,
            Consumer<Resource> finished) {
        this.intake = intake;
        this.resources = resources.iterator();
        this.wanted = wanted;
        this.behind = behind;
        this.finished = finished;
    }

    /** All articles that the resources hold. */
    public static Articles all(Intake intake, Stream<Resource> resources) {
        return new Articles(intake, resources, resource -> true, resource -> Optional.empty(), resource -> {});
    }

    /** These articles as a stream, which closes them. */
    public Stream<Reading> stream() {
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(this, Spliterator.ORDERED), false)
                .onClose(this::close);
    }

    @Override
    public boolean hasNext() {
        while (!readings.hasNext()) {
            if (resource != null) {
                Resource done = resource;
                close();
                finished.accept(done);
            }
            if (!resources.hasNext()) {
                return false;
            }
            Resource next = resources.next();
            if (wanted.test(next)) {
                resource = next;
                open = intake.read(next, behind.apply(next));
                readings = open.iterator();
            }
        }
        return true;
    }

    @Override
    public Reading next() {
        if (!hasNext()) {
            throw new NoSuchElementException("No more articles");
        }
        return readings.next();
    }

    @Override
    public void close() {
        if (open != null) {
            open.close();
        }
        open = null;
        resource = null;
        readings = java.util.Collections.emptyIterator();
    }
}
