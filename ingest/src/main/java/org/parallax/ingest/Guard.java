package org.parallax.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.parallax.api.analysis.Problem;
import org.parallax.api.analysis.Problems;
import org.parallax.api.annotation.Reading;
import org.parallax.api.article.Article;
import org.parallax.api.article.Published;
import org.parallax.api.source.Resource;
import org.parallax.api.source.Source;

/**
 * Stands between a source and whoever consumes its readings: counts them, drops repeated ids, turns what the source
 * throws into a problem, and sees to it that a resource without any article does not pass in silence.
 */
final class Guard extends Spliterators.AbstractSpliterator<Reading> {

    private static final String REPORTER = "intake";

    private final Resource resource;
    private final Counter counter;
    private final Watch watch;
    private final Iterator<Reading> readings;
    private final SeenIds seen = new SeenIds();
    private boolean over;

    private Guard(Resource resource, Counter counter, Watch watch, Iterator<Reading> readings) {
        super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL);
        this.resource = resource;
        this.counter = counter;
        this.watch = watch;
        this.readings = readings;
    }

    static Stream<Reading> over(Source source, Resource resource, Counter counter) throws IOException {
        Watch watch = new Watch(resource, counter);
        Stream<Reading> inner = source.read(resource, watch);
        return StreamSupport.stream(new Guard(resource, counter, watch, inner.iterator()), false)
                .onClose(inner::close);
    }

    @Override
    public boolean tryAdvance(Consumer<? super Reading> action) {
        while (!over) {
            Reading next = null;
            try {
                if (readings.hasNext()) {
                    next = readings.next();
                }
            } catch (UncheckedIOException e) {
                watch.report(Opener.unreadable(resource, e));
            } catch (RuntimeException | StackOverflowError e) {
                watch.report(Problem.internal(REPORTER, resource.location().toString(), "Could not be read on: " + e)
                        .withCause(e));
            }
            if (next == null || watch.noPress) {
                finish();
            } else if (isNew(next)) {
                action.accept(completed(next));
                return true;
            }
        }
        return false;
    }

    private boolean isNew(Reading reading) {
        watch.begun = true;
        watch.explained = true;
        if (seen.add(reading.id().value())) {
            counter.article();
            return true;
        }
        String subject = reading.article().provenance().location().toString();
        counter.report(Problem.warning(
                Counter.DUPLICATE,
                REPORTER,
                subject,
                "Another record has the id %s; this one was left out".formatted(reading.id())));
        return false;
    }

    /** With what is known from outside: when it appeared, where it does not say, and whether training models is reserved. */
    private Reading completed(Reading reading) {
        Article article = reading.article();
        Article.Builder edited = article.edit().id(article.id());
        boolean isUndated =
                article.published().isEmpty() && article.provenance().ordinal() == 1;
        Optional<Published> published = isUndated ? resource.published() : Optional.empty();
        Optional<Boolean> training =
                article.aiTraining().equals(Optional.of(false)) ? Optional.empty() : resource.aiTraining();
        published.ifPresent(edited::published);
        training.ifPresent(edited::aiTraining);
        return published.isEmpty() && training.isEmpty() ? reading : reading.about(edited.build());
    }

    private void finish() {
        over = true;
        if (!watch.explained) {
            counter.report(
                    Problem.input("NO_ARTICLE", REPORTER, resource.location().toString(), "No article in it"));
        }
    }

    /** Passes problems on, and remembers whether one of them says why no article came. */
    private static final class Watch implements Problems {

        private final Resource resource;
        private final Problems next;
        private boolean begun;
        private boolean explained;
        private boolean noPress;

        Watch(Resource resource, Problems next) {
            this.resource = resource;
            this.next = next;
        }

        /** A JSON file of a folder whose first record is none is a document of another sort, to be left out whole. */
        @Override
        public void report(Problem problem) {
            if (!begun
                    && resource instanceof Beside beside
                    && beside.isJson()
                    && problem.kind() == Problem.Kind.INPUT) {
                begun = true;
                noPress = true;
                explained = true;
                next.report(beside.leftOut());
            } else if (!noPress) {
                explained |= problem.severity() == Problem.Severity.ERROR || Tally.isSkip(problem);
                next.report(problem);
            }
        }
    }
}
