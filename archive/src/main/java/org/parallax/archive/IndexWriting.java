package org.parallax.archive;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.ConcurrentMergeScheduler;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ReferenceManager;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The index as its one writer sees it. Documents are made and taken in on another thread, in the order in which they come.
 * Nothing is in it for good until {@link #commit}.
 */
final class IndexWriting implements Closeable {

    private static final Logger LOG = LoggerFactory.getLogger(IndexWriting.class);
    private static final double BUFFER_MIB = 64;

    private final Directory directory;
    private final IndexWriter writer;
    private final Lane lane = new Lane("indexing");

    private IndexWriting(Path folder, OpenMode mode) throws IOException {
        this.directory = FSDirectory.open(folder);
        IndexWriterConfig config = new IndexWriterConfig(new TextAnalyzer());
        config.setCodec(ArchiveCodec.codec());
        config.setOpenMode(mode);
        config.setCommitOnClose(false);
        config.setRAMBufferSizeMB(BUFFER_MIB);
        config.setMergeScheduler(new LoggingMergeScheduler());
        boolean done = false;
        try {
            this.writer = new IndexWriter(directory, config);
            done = true;
        } finally {
            if (!done) {
                directory.close();
            }
        }
    }

    /** Makes an index that stands at the start of the journal. */
    static IndexWriting create(Path folder) throws IOException {
        Durable.createFolder(folder);
        IndexWriting index = new IndexWriting(folder, OpenMode.CREATE);
        try {
            index.commit(Position.START);
            return index;
        } catch (IOException | RuntimeException e) {
            index.close();
            throw e;
        }
    }

    static IndexWriting open(Path folder) throws IOException {
        return new IndexWriting(folder, OpenMode.APPEND);
    }

    /** Searchers that show what was written, committed or not, once they are refreshed. */
    SearcherManager searchers() throws IOException {
        return new SearcherManager(writer, null);
    }

    Directory directory() {
        return directory;
    }

    /** Takes in the document of an article that is not there. */
    void add(Supplier<Document> document) throws IOException {
        lane.add(() -> indexed(() -> writer.addDocument(document.get())));
    }

    void replace(String id, Supplier<Document> document) throws IOException {
        lane.add(() -> indexed(() -> writer.updateDocument(Keys.id(id), document.get())));
    }

    void mark(String location, Supplier<Document> document) throws IOException {
        Term term = new Term(Fields.SOURCE, Keys.of(location));
        lane.add(() -> indexed(() -> writer.updateDocument(term, document.get())));
    }

    /** Notes that all texts so far stored under an address have a successor. */
    void supersede(String url) throws IOException {
        Term term = new Term(Fields.URL, Keys.of(url));
        lane.add(() -> writer.updateNumericDocValue(term, Fields.LATEST, 0L));
    }

    private static void indexed(Lane.Step step) throws IOException {
        try {
            step.run();
        } catch (IllegalArgumentException e) {
            throw new IOException("A reading cannot be indexed: " + e.getMessage(), e);
        }
    }

    /** Lets {@code searchers} see what was written so far, by and by. */
    void show(ReferenceManager<IndexSearcher> searchers) throws IOException {
        lane.add(searchers::maybeRefresh);
    }

    /** Waits until everything that was written is in the index, committed or not. */
    void settle() throws IOException {
        lane.await();
    }

    /** Puts all that was written on the disk, together with the place in the journal it corresponds to. */
    void commit(Position position) throws IOException {
        settle();
        writer.setLiveCommitData(Commits.data(position).entrySet());
        writer.commit();
    }

    /** The place in the journal that the index corresponds to, as last committed; absent where the index says none. */
    Optional<Position> position() {
        return Commits.position(commitData());
    }

    private Map<String, String> commitData() {
        Map<String, String> data = new HashMap<>();
        Iterable<Map.Entry<String, String>> live = writer.getLiveCommitData();
        if (live != null) {
            live.forEach(it -> data.put(it.getKey(), it.getValue()));
        }
        return data;
    }

    /** Ends the writing; what was not committed is forgotten. */
    @Override
    public void close() throws IOException {
        try (directory) {
            lane.close();
            writer.rollback();
        }
    }

    /** A merge that fails loses nothing; it is tried again after the next commit. */
    private static final class LoggingMergeScheduler extends ConcurrentMergeScheduler {

        @Override
        protected void handleMergeException(Throwable failure) {
            LOG.warn("Tidying up the search index failed; nothing is lost by it: {}", failure.toString());
        }
    }
}
