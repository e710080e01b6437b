package org.parallax.archive;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ReferenceManager;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.FSDirectory;
import org.jspecify.annotations.Nullable;
import org.parallax.api.annotation.Reading;
import org.parallax.archive.ArchiveException.Code;
import org.parallax.core.json.Json;

/** Reads what was committed. Safe for use by several threads. */
final class Reader implements Closeable {

    private static final int TRIES = 100;
    private static final int PAUSE_MS = 20;

    private final FSDirectory directory;
    private final SearcherManager searchers;
    private final Json json;
    private final Search search;

    private Reader(FSDirectory directory, SearcherManager searchers, Json json) {
        this.directory = directory;
        this.searchers = searchers;
        this.json = json;
        this.search = new Search(json);
    }

    /** Opens the index; it may be missing for a moment while a new one takes its place. */
    static Reader open(Layout layout, Json json) throws IOException {
        for (int left = TRIES; ; left--) {
            FSDirectory directory = FSDirectory.open(layout.index());
            try {
                SearcherManager searchers = new SearcherManager(directory, null);
                try (Snapshot snapshot = Snapshot.of(searchers)) {
                    if (Commits.position(snapshot.reader().getIndexCommit().getUserData())
                            .isPresent()) {
                        return new Reader(directory, searchers, json);
                    }
                }
                searchers.close();
                directory.close();
                throw unreadable(layout, Code.INDEX_OUTDATED, "it was made by another version of Parallax", null);
            } catch (IndexNotFoundException | NoSuchFileException e) {
                directory.close();
                if (left == 0) {
                    throw unreadable(layout, Code.INDEX_UNREADABLE, e.getMessage(), e);
                }
                pause();
            } catch (CorruptIndexException | IndexFormatTooOldException | IndexFormatTooNewException e) {
                directory.close();
                throw unreadable(layout, Code.INDEX_UNREADABLE, e.getMessage(), e);
            }
        }
    }

    /** Shows what a writer of this process writes too. */
    static Reader over(IndexWriting index, Layout layout, Json json) throws IOException {
        FSDirectory directory = FSDirectory.open(layout.index());
        boolean done = false;
        try {
            Reader reader = new Reader(directory, index.searchers(), json);
            done = true;
            return reader;
        } finally {
            if (!done) {
                directory.close();
            }
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static ArchiveException unreadable(Layout layout, Code code, @Nullable String why, @Nullable Exception e) {
        return new ArchiveException(
                code,
                "The search index in %s cannot be used: %s. The readings are safe; open the archive for writing, or run `archive reindex`, and it is made anew"
                        .formatted(layout.root(), why),
                e);
    }

    ReferenceManager<IndexSearcher> searchers() {
        return searchers;
    }

    /** Something looked up in a snapshot. */
    @FunctionalInterface
    interface Look<R> {
        R in(Snapshot snapshot) throws IOException;
    }

    <R> R look(Look<R> look) throws IOException {
        try (Snapshot snapshot = Snapshot.of(searchers)) {
            return look.in(snapshot);
        }
    }

    int count() throws IOException {
        return look(Snapshot::count);
    }

    Stats stats(Journal journal, Manifest manifest, Reserve reserve, int pending, boolean writing) throws IOException {
        long bytes = 0;
        for (String file : directory.listAll()) {
            bytes += length(file);
        }
        int sources = look(Snapshot::sources);
        return new Stats(
                count(),
                sources,
                journal.files().size(),
                journal.size(),
                bytes,
                pending,
                reserve.free(),
                reserve.bytes(),
                writing,
                manifest.schema(),
                manifest.created());
    }

    /** A writer may have removed the file meanwhile. */
    private long length(String file) throws IOException {
        try {
            return directory.fileLength(file);
        } catch (NoSuchFileException e) {
            return 0;
        }
    }

    /** Where the journal ended at the last commit this reader knows of. */
    Position end() throws IOException {
        return look(it -> Commits.position(it.reader().getIndexCommit().getUserData()))
                .orElse(Position.START);
    }

    /** Those of the articles that match a query, in alphabetical order. */
    SortedSet<String> matching(String query, Collection<String> among) throws IOException {
        return look(it -> search.among(query, among, it));
    }

    List<Reading> versions(String url) throws IOException {
        return look(it -> it.versions(url)).stream()
                .map(it -> json.readReading(it.json()))
                .toList();
    }

    List<Reading> copies(String id) throws IOException {
        return look(it -> it.copies(id)).stream().map(json::readReading).toList();
    }

    Verification verify(Journal journal) throws IOException {
        try (SearcherManager committed = new SearcherManager(directory, null);
                Snapshot snapshot = Snapshot.of(committed)) {
            return new Verifier(journal, snapshot, json).run();
        }
    }

    SearchResult search(SearchRequest request) throws IOException {
        Optional<Snapshot> before = search.before(request);
        if (before.isEmpty()) {
            return look(it -> search.run(request, it));
        }
        try (Snapshot snapshot = before.get()) {
            return search.run(request, snapshot);
        }
    }

    Selection select(String query, List<String> filters) throws IOException {
        Snapshot snapshot = Snapshot.of(searchers);
        boolean done = false;
        try {
            Selection selection = Selection.of(search.query(query, filters, snapshot), snapshot, json);
            done = true;
            return selection;
        } finally {
            if (!done) {
                snapshot.close();
            }
        }
    }

    boolean refresh() throws IOException {
        int before = look(it -> System.identityHashCode(it.reader()));
        searchers.maybeRefreshBlocking();
        return look(it -> System.identityHashCode(it.reader())) != before;
    }

    @Override
    public void close() throws IOException {
        try (directory;
                searchers;
                search) {
            // Each is closed although another may fail.
        }
    }
}
