package org.parallax.archive;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.search.SearcherManager;
import org.parallax.archive.ArchiveException.Code;
import org.parallax.core.json.Json;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Brings journal and index to the same place after a stop between the two, and makes an index from the journal alone. */
final class Recovery {

    private static final Logger LOG = LoggerFactory.getLogger(Recovery.class);
    /** A batch keeps what it replays in memory until it is committed. */
    private static final long BATCH_CHARACTERS = 32L << 20;

    private final Journal journal;
    private final Json json;

    Recovery(Journal journal, Json json) {
        this.journal = journal;
        this.json = json;
    }

    /**
     * Takes what the journal holds beyond the last commit of the index into the index. Nothing there was acknowledged, so
     * a member that is not whole is cut off; a whole one is written once more, as the disk may not have it.
     *
     * @return where journal and index both end
     */
    Position catchUp(IndexWriting index, Position committed) throws IOException {
        Position end = journal.end();
        if (end.compareTo(committed) < 0) {
            throw new ArchiveException(
                    Code.DAMAGED,
                    "%s ends at byte %d, but the index was made from %d bytes of file %d. Some of the journal is missing; put it back from a copy, or run `archive reindex` to go on with what there is"
                            .formatted(journal.file(end.file()), end.length(), committed.length(), committed.file()));
        }
        if (end.equals(committed)) {
            return end;
        }
        Position whole = committed;
        MemberException damage = null;
        for (int file = committed.file(); file <= end.file() && damage == null; file++) {
            try (Members members = journal.members(start(file, committed))) {
                whole = new Position(file, members.offset());
                try {
                    while (members.skip()) {
                        whole = new Position(file, members.offset());
                    }
                } catch (MemberException e) {
                    damage = e;
                }
            }
        }
        if (damage != null) {
            LOG.warn("Cutting off what an interrupted write left behind: {}", damage.getMessage());
            journal.truncate(whole);
        }
        for (int file = committed.file(); file <= whole.file(); file++) {
            journal.rewrite(start(file, committed));
        }
        replay(index, committed, whole);
        return whole;
    }

    /**
     * Makes a fresh index from the whole journal.
     *
     * @return where the journal ends
     * @throws ArchiveException if the journal is damaged elsewhere than at its torn end
     */
    Position rebuild(IndexWriting index) throws IOException {
        Position end = journal.end();
        for (int file : journal.files()) {
            Position start = new Position(file, 0);
            try (Members members = journal.members(start)) {
                try {
                    while (members.skip()) {}
                } catch (MemberException e) {
                    if (!e.torn() || file != end.file()) {
                        throw new ArchiveException(
                                Code.DAMAGED, e.getMessage() + ". Put the file back from a copy of the archive", e);
                    }
                    LOG.warn("Cutting off what an interrupted write left behind: {}", e.getMessage());
                    end = new Position(file, members.offset());
                    journal.truncate(end);
                }
            }
        }
        if (!end.equals(Position.START)) {
            journal.rewrite(end);
        }
        replay(index, Position.START, end);
        return end;
    }

    private void replay(IndexWriting index, Position from, Position to) throws IOException {
        Lines lines = new Lines(json);
        try (SearcherManager searchers = new SearcherManager(index.directory(), null)) {
            List<Batch> current = new ArrayList<>(List.of(new Batch(json, index, searchers)));
            try {
                for (int file = from.file(); file <= to.file(); file++) {
                    if (to.equals(Position.START)) {
                        break;
                    }
                    try (Members members = journal.members(start(file, from))) {
                        while (members.next(line -> current.get(0).apply(lines.parse(line)))) {
                            if (current.get(0).characters() > BATCH_CHARACTERS) {
                                index.commit(new Position(file, members.offset()));
                                searchers.maybeRefreshBlocking();
                                current.set(0, new Batch(json, index, searchers))
                                        .close();
                            }
                        }
                    }
                }
                index.commit(to);
            } finally {
                current.get(0).close();
            }
        }
    }

    private static Position start(int file, Position from) {
        return file == from.file() ? from : new Position(file, 0);
    }
}
