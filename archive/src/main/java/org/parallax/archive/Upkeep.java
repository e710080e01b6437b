package org.parallax.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.parallax.archive.ArchiveException.Code;
import org.parallax.core.json.Json;

/** What is done to an archive's folder as a whole. */
public final class Upkeep {

    private Upkeep() {}

    /**
     * Makes the search index of the archive in a folder anew from the stored readings, and forgets what linkers know, which
     * the next linking finds out anew. Works also where the index, or its end of the journal, is in no state to be opened.
     *
     * @throws ArchiveException if there is no archive, another process writes to it, or the journal itself is damaged
     */
    public static void reindex(Path folder) {
        Layout layout = new Layout(folder.toAbsolutePath().normalize());
        if (!Files.exists(layout.manifest())) {
            throw new ArchiveException(Code.NOT_FOUND, "There is no archive in " + layout.root());
        }
        Home home = new Home(layout, new Json());
        try {
            WriterLock lock = home.enter();
            try {
                Durable.deleteFolder(layout.links());
                home.rebuildIndex();
            } finally {
                lock.close();
            }
        } catch (IOException e) {
            throw ArchiveException.io("reindex", layout.root(), e);
        }
    }

    /**
     * Copies the archive in a folder, as it was at one commit, into an empty or a new folder, also while another process, or
     * this one, writes to it. The copy is an archive like any other.
     *
     * @throws ArchiveException if there is no archive, or the target holds something
     */
    public static void backup(Path folder, Path target) {
        Layout from = new Layout(folder.toAbsolutePath().normalize());
        Layout to = new Layout(target.toAbsolutePath().normalize());
        if (!Files.exists(from.manifest())) {
            throw new ArchiveException(Code.NOT_FOUND, "There is no archive in " + from.root());
        }
        try {
            Manifest.read(from.manifest(), new Json());
            if (!new Backup(from, to).run()) {
                reindex(to.root());
            }
        } catch (IOException e) {
            throw ArchiveException.io("back up", from.root(), e);
        }
    }
}
