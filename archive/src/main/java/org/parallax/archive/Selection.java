package org.parallax.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.util.FixedBitSet;
import org.parallax.api.annotation.Reading;
import org.parallax.core.json.Json;

/**
 * The articles that matched a query at one moment, however many: known by their number at once, and read one by one, in
 * the order of their ids. What is stored meanwhile changes nothing in it. Needs a bit of memory for each article of the
 * archive. For one thread.
 */
public final class Selection implements AutoCloseable {

    private final Snapshot snapshot;
    private final FixedBitSet matches;
    private final Json json;
    private final int count;

    private Selection(Snapshot snapshot, FixedBitSet matches, Json json) {
        this.snapshot = snapshot;
        this.matches = matches;
        this.json = json;
        this.count = matches.cardinality();
    }

    /** The matches of {@code query} in a snapshot, which the selection closes. */
    static Selection of(Query query, Snapshot snapshot, Json json) throws IOException {
        FixedBitSet matches = new FixedBitSet(snapshot.reader().maxDoc());
        snapshot.searcher().search(query, new Marking(matches));
        return new Selection(snapshot, matches, json);
    }

    /** How many articles there are in it, exactly. */
    public int count() {
        return count;
    }

    /** Each reading as it is stored: one line of the interchange format. To be called once. */
    public Stream<String> lines() {
        try {
            Scan scan = new Scan(snapshot, matches);
            return StreamSupport.stream(Spliterators.spliterator(scan, count, Scan.CHARACTERISTICS), false);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The readings. To be called once. */
    public Stream<Reading> readings() {
        return lines().map(json::readReading);
    }

    @Override
    public void close() {
        try {
            snapshot.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Sets a bit for each match. Slices of an index are searched by several threads, so each collects on its own. */
    private record Marking(FixedBitSet all) implements CollectorManager<Marking.Marks, Void> {

        @Override
        public Marks newCollector() {
            return new Marks(new FixedBitSet(all.length()));
        }

        @Override
        public Void reduce(Collection<Marks> collectors) {
            collectors.forEach(it -> all.or(it.marks));
            return null;
        }

        private static final class Marks extends SimpleCollector {

            private final FixedBitSet marks;
            private int base;

            Marks(FixedBitSet marks) {
                this.marks = marks;
            }

            @Override
            protected void doSetNextReader(LeafReaderContext context) {
                base = context.docBase;
            }

            @Override
            public void collect(int document) {
                marks.set(base + document);
            }

            @Override
            public ScoreMode scoreMode() {
                return ScoreMode.COMPLETE_NO_SCORES;
            }
        }
    }
}
