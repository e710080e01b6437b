package org.parallax.archive;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.CheckIndex;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.Lock;
import org.parallax.archive.Lines.Mark;
import org.parallax.archive.Lines.Patch;
import org.parallax.archive.Lines.Put;
import org.parallax.core.json.Json;
import tools.jackson.databind.JsonNode;

/** Compares a snapshot of the index with the journal it was made from. Needs about 250 bytes of memory an article. */
final class Verifier {

    private final Journal journal;
    private final Snapshot snapshot;
    private final Json json;
    private final Lines lines;
    private final Map<String, Digests> expected = new HashMap<>();
    private final Set<String> sources = new HashSet<>();
    private final List<String> examples = new ArrayList<>();
    private final List<String> damages = new ArrayList<>();
    private long members;
    private long duplicate;
    private long extra;
    private long different;

    Verifier(Journal journal, Snapshot snapshot, Json json) {
        this.journal = journal;
        this.snapshot = snapshot;
        this.json = json;
        this.lines = new Lines(json);
    }

    Verification run() throws IOException {
        Position end = Commits.position(snapshot.reader().getIndexCommit().getUserData())
                .orElse(Position.START);
        for (int file = 1; file <= end.file() && !end.equals(Position.START); file++) {
            readJournal(file, file == end.file() ? end.length() : Long.MAX_VALUE);
        }
        Set<String> seen = new HashSet<>();
        for (LeafReaderContext leaf : snapshot.reader().leaves()) {
            StoredFields stored = leaf.reader().storedFields();
            for (int doc = 0; doc < leaf.reader().maxDoc(); doc++) {
                String text = Snapshot.live(leaf.reader(), doc)
                        ? stored.document(doc, Set.of(Fields.JSON)).get(Fields.JSON)
                        : null;
                if (text != null) {
                    compare(json.read(text, JsonNode.class), seen);
                }
            }
        }
        expected.keySet().stream()
                .filter(it -> !seen.contains(it))
                .sorted()
                .forEach(it -> example(it, "missing from the index"));
        long missing = (long) expected.size() - seen.size();
        return new Verification(
                expected.size(),
                sources.size(),
                members,
                missing,
                duplicate,
                extra,
                different,
                examples,
                damages,
                clean());
    }

    private void readJournal(int file, long limit) throws IOException {
        try (Members all = journal.members(new Position(file, 0), limit)) {
            List<String> member = new ArrayList<>();
            while (all.next(member::add)) {
                members++;
                member.forEach(this::line);
                member.clear();
            }
            if (limit != Long.MAX_VALUE && all.offset() < limit) {
                damages.add(
                        "%s ends at byte %d, and should have %d".formatted(journal.file(file), all.offset(), limit));
            }
        } catch (IOException e) {
            damages.add(String.valueOf(e.getMessage()));
        }
    }

    private void line(String line) {
        try {
            switch (lines.parse(line)) {
                case Put put -> expected.put(id(put.root()), Digests.of(put.root()));
                case Patch patch -> {
                    Digests before = expected.get(patch.id());
                    if (before == null) {
                        damages.add(
                                "The journal changes layers of article %s before it stores it".formatted(patch.id()));
                    } else {
                        expected.put(patch.id(), before.patched(patch));
                    }
                }
                case Mark mark -> sources.add(mark.mark().location().toString());
            }
        } catch (ArchiveException e) {
            damages.add(String.valueOf(e.getMessage()));
        }
    }

    private void compare(JsonNode stored, Set<String> seen) {
        String id = id(stored);
        Digests wanted = expected.get(id);
        if (wanted == null) {
            extra++;
            example(id, "not in the journal");
        } else if (!seen.add(id)) {
            duplicate++;
            example(id, "more than once in the index");
        } else if (!wanted.same(Digests.of(stored))) {
            different++;
            example(id, "other in the index than in the journal");
        }
    }

    private static String id(JsonNode reading) {
        return reading.path("article").path("id").asString("");
    }

    private void example(String id, String what) {
        if (examples.size() < Verification.LISTED) {
            examples.add(id + ": " + what);
        }
    }

    /** Lucene's own check of the files of the snapshot, which reads all of them and needs no lock as it repairs nothing. */
    private boolean clean() throws IOException {
        Directory directory = snapshot.reader().directory();
        try (CheckIndex check = new CheckIndex(directory, new Unlocked())) {
            check.setThreadCount(1);
            return check.checkIndex().clean;
        }
    }

    /** Stands in for the lock that only repairing would need. */
    private static final class Unlocked extends Lock {

        @Override
        public void close() {}

        @Override
        public void ensureValid() {}
    }
}
