package org.parallax.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.util.Optional;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.store.FSDirectory;
import org.parallax.archive.ArchiveException.Code;
import org.parallax.core.json.Json;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes archives, and brings one that was left in any state into one that can be written to. The caller holds the lock. */
final class Home {

    private static final Logger LOG = LoggerFactory.getLogger(Home.class);

    private final Layout layout;
    private final Json json;
    private final Journal journal;

    Home(Layout layout, Json json) {
        this.layout = layout;
        this.json = json;
        this.journal = new Journal(layout.readings());
    }

    Journal journal() {
        return journal;
    }

    /**
     * Takes the lock, and makes the archive where there is none.
     *
     * @throws ArchiveException if somebody else holds the lock, or this is not a place for an archive
     */
    WriterLock enter() throws IOException {
        if (Files.exists(layout.manifest())) {
            Manifest.read(layout.manifest(), json);
        } else if (!layout.vacant()) {
            throw new ArchiveException(
                    Code.NOT_AN_ARCHIVE,
                    "%s holds something else than an archive; name an empty or a new folder".formatted(layout.root()));
        }
        Durable.createFolder(layout.root());
        WriterLock lock = WriterLock.obtain(layout.root(), json);
        try {
            if (!Files.exists(layout.manifest())) {
                create();
            }
            return lock;
        } catch (IOException | RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    /** Makes an empty archive; the manifest comes last, and with it the archive is there. */
    private void create() throws IOException {
        Durable.createFolder(layout.readings());
        Durable.deleteFolder(layout.index());
        IndexWriting.create(layout.index()).close();
        Durable.syncFolder(layout.root());
        Manifest.create(layout.manifest(), json);
    }

    /** The index, opened for writing and brought to where the journal ends. */
    IndexWriting openIndex() throws IOException {
        clearAway();
        Durable.syncFolder(layout.readings());
        if (!readable()) {
            rebuildIndex();
        }
        IndexWriting index = IndexWriting.open(layout.index());
        try {
            new Recovery(journal, json)
                    .catchUp(index, index.position().orElseThrow(() -> new IOException("The index says no position")));
            return index;
        } catch (IOException | RuntimeException e) {
            index.close();
            throw e;
        }
    }

    /** Makes the index anew beside the old one, and puts it in its place. */
    void rebuildIndex() throws IOException {
        Durable.deleteFolder(layout.newIndex());
        try (IndexWriting index = IndexWriting.create(layout.newIndex())) {
            new Recovery(journal, json).rebuild(index);
        }
        Durable.syncFolder(layout.root());
        if (Files.exists(layout.index())) {
            Durable.rename(layout.index(), layout.oldIndex());
        }
        Durable.rename(layout.newIndex(), layout.index());
        Durable.deleteFolder(layout.oldIndex());
    }

    /** Finishes or undoes a rebuilding that was interrupted. */
    private void clearAway() throws IOException {
        if (Files.exists(layout.oldIndex()) && !Files.exists(layout.index())) {
            Durable.rename(layout.oldIndex(), layout.index());
        }
        Durable.deleteFolder(layout.oldIndex());
        Durable.deleteFolder(layout.newIndex());
    }

    private boolean readable() throws IOException {
        try (FSDirectory directory = FSDirectory.open(layout.index());
                DirectoryReader reader = DirectoryReader.open(directory)) {
            Optional<Position> position =
                    Commits.position(reader.getIndexCommit().getUserData());
            if (position.isEmpty()) {
                LOG.info("The search index in {} was made by another version; making it anew", layout.root());
            }
            return position.isPresent();
        } catch (IndexFormatTooNewException e) {
            throw new ArchiveException(
                    Code.NEWER,
                    "The search index in %s was made by a newer Parallax, and was left as it is; use that, or delete the folder %s to have it made anew"
                            .formatted(layout.root(), layout.index()),
                    e);
        } catch (CorruptIndexException
                | IndexFormatTooOldException
                | IndexNotFoundException
                | NoSuchFileException
                | IllegalArgumentException e) { // the last where it is of a codec that is not known here
            LOG.warn(
                    "The search index in {} cannot be used; making it anew from the readings: {}",
                    layout.root(),
                    e.getMessage());
            return false;
        }
    }
}
