package org.parallax.archive.links;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LogDocMergePolicy;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;
import org.parallax.api.article.ArticleId;
import org.parallax.api.corpus.Cluster.Link;
import org.parallax.archive.Durable;

/**
 * What one linker knows of the articles of an archive: their sketches, the blocks they are filed under, the links among
 * them, and what each was told. A Lucene index of its own, in which nothing lasts until {@link #commit}. Documents stay in
 * the order in which they came. One thread writes; any number look at a {@link View}.
 */
public final class LinkStore implements AutoCloseable {

    private static final double BUFFER_MIB = 48;

    private final Directory directory;
    private final IndexWriter writer;

    private LinkStore(Directory directory) throws IOException {
        this.directory = directory;
        IndexWriterConfig config = new IndexWriterConfig();
        config.setCommitOnClose(false);
        config.setRAMBufferSizeMB(BUFFER_MIB);
        config.setMergePolicy(new LogDocMergePolicy());
        this.writer = new IndexWriter(directory, config);
    }

    /** The store in a folder, which is made where there is none. */
    public static LinkStore open(Path folder) throws IOException {
        Durable.createFolder(folder);
        Directory directory = FSDirectory.open(folder);
        boolean done = false;
        try {
            if (progress(directory).isEmpty()) {
                for (String file : directory.listAll()) {
                    directory.deleteFile(file);
                }
            }
            LinkStore store = new LinkStore(directory);
            done = true;
            return store;
        } finally {
            if (!done) {
                directory.close();
            }
        }
    }

    /** How far the linker had come at the last commit; absent where there is no store, or none that can be used. */
    public static Optional<Progress> progress(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return Optional.empty();
        }
        try (Directory directory = FSDirectory.open(folder)) {
            return progress(directory);
        }
    }

    private static Optional<Progress> progress(Directory directory) throws IOException {
        try {
            return Progress.of(SegmentInfos.readLatestCommit(directory).getUserData());
        } catch (IndexNotFoundException
                | CorruptIndexException
                | IndexFormatTooOldException
                | IndexFormatTooNewException
                | IllegalArgumentException
                        e) { // it follows from the readings, so any of these is mended by making it anew
            return Optional.empty();
        }
    }

    /** How far the linker has come, as last committed or to be committed. */
    public Optional<Progress> progress() {
        Map<String, String> data = new HashMap<>();
        Iterable<Map.Entry<String, String>> live = writer.getLiveCommitData();
        if (live != null) {
            live.forEach(it -> data.put(it.getKey(), it.getValue()));
        }
        return Progress.of(data);
    }

    /** Forgets everything. */
    public void clear() throws IOException {
        writer.deleteAll();
    }

    /**
     * Files an article's sketch under its keys, in place of an earlier one.
     *
     * @param rank the article's place in a row that decides which articles stand for a block as a whole; absent where
     *     none do
     */
    public void put(ArticleId id, String sketch, long[] keys, Optional<Long> rank) throws IOException {
        Document document = new Document();
        document.add(new StringField(Terms.ID, id.value(), Store.NO));
        document.add(new BinaryDocValuesField(Terms.OF, new BytesRef(id.value())));
        document.add(new StoredField(Terms.SKETCH, sketch));
        ByteBuffer numbers = ByteBuffer.allocate(keys.length * Long.BYTES);
        for (long key : keys) {
            document.add(new StringField(Terms.KEY, Terms.key(key), Store.NO));
            rank.ifPresent(it -> {
                for (int level = Terms.level(it); level >= 0; level--) {
                    document.add(new StringField(Terms.LEVEL, Terms.level(key, level), Store.NO));
                }
            });
            numbers.putLong(key);
        }
        document.add(new BinaryDocValuesField(Terms.KEYS, new BytesRef(numbers.array())));
        writer.updateDocument(Terms.id(id), document);
    }

    /** Forgets an article, but not the links that others have to it. */
    public void remove(ArticleId id) throws IOException {
        writer.deleteDocuments(Terms.id(id), Terms.owner(id), Terms.state(id));
    }

    /** Says to which articles an article is linked that came before it, in place of what was said of it before. */
    public void link(ArticleId owner, Collection<Link> links) throws IOException {
        if (links.isEmpty()) {
            writer.deleteDocuments(Terms.owner(owner));
            return;
        }
        Document document = new Document();
        document.add(new StringField(Terms.OWNER, owner.value(), Store.NO));
        document.add(new BinaryDocValuesField(Terms.OF, new BytesRef(owner.value())));
        for (Link link : links) {
            document.add(new StringField(Terms.END, Ties.other(link, owner).value(), Store.NO));
        }
        document.add(new BinaryDocValuesField(Terms.LINK, Ties.bytes(owner, links)));
        writer.updateDocument(Terms.owner(owner), document);
    }

    /** Notes what an article was told. */
    public void state(ArticleId id, State state) throws IOException {
        Document document = new Document();
        document.add(new StringField(Terms.STATE, id.value(), Store.NO));
        document.add(new BinaryDocValuesField(Terms.STATE, state.bytes()));
        if (state.due()) {
            document.add(new StringField(Terms.DUE, Terms.DUE, Store.NO));
            document.add(new BinaryDocValuesField(Terms.OF, new BytesRef(id.value())));
        }
        writer.updateDocument(Terms.state(id), document);
    }

    /** All that was written so far, committed or not; to be closed. */
    public View view() throws IOException {
        return new View(writer);
    }

    /** Makes all that was written last, together with how far the linker has come by it. */
    public void commit(Progress progress) throws IOException {
        writer.setLiveCommitData(progress.data().entrySet());
        writer.commit();
    }

    /** Ends the writing; what was not committed is forgotten. */
    @Override
    public void close() throws IOException {
        try (directory) {
            writer.rollback();
        }
    }
}
