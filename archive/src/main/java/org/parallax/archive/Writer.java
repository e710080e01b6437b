package org.parallax.archive;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ReferenceManager;
import org.jspecify.annotations.Nullable;
import org.parallax.api.annotation.Annotation;
import org.parallax.api.annotation.Layer;
import org.parallax.api.annotation.Reading;
import org.parallax.archive.Lines.Put;
import org.parallax.core.json.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes journal and index in step, each on a thread of its own. Not safe for use by several threads at once. */
final class Writer implements Closeable {

    /** While writing goes on, a search shows what was written so long ago. */
    private static final long VISIBLE_WITHIN_NANOS = 1_000_000_000;

    private final Journal journal;
    private final IndexWriting index;
    private final ReferenceManager<IndexSearcher> searchers;
    private final Json json;
    private final Lines lines;
    private final Lane packer = new Lane("packing");
    private long refreshed = System.nanoTime();
    private volatile Position end;
    private volatile Batch batch;
    private @Nullable MemberWriter member;
    private int fresh;

    Writer(Journal journal, IndexWriting index, ReferenceManager<IndexSearcher> searchers, Json json)
            throws IOException {
        this.journal = journal;
        this.index = index;
        this.searchers = searchers;
        this.json = json;
        this.lines = new Lines(json);
        this.end = journal.end();
        this.batch = new Batch(json, index, searchers);
    }

    /** Where the journal ends that is committed; may be called from other threads. */
    Position end() {
        return end;
    }

    /** What was written of an article and is not committed yet; may be called from other threads. */
    Optional<String> pending(String id) {
        return Optional.ofNullable(batch.pending(id)).map(Entry::json);
    }

    /** What was noted of a source and is not committed yet; may be called from other threads. */
    Optional<String> pendingMark(String location) {
        return Optional.ofNullable(batch.pendingMark(location));
    }

    /** How many articles were written and are not committed yet; may be called from other threads. */
    int pending() {
        return batch.size();
    }

    private Optional<String> find(String id) throws IOException {
        return batch.find(id).map(Entry::json);
    }

    Stored put(Reading reading, Map<String, String> madeBy) throws IOException {
        ObjectNode root = json.tree(reading);
        MadeBy.note(madeBy, root);
        String text = json.write(root);
        Optional<Entry> before = batch.find(reading.id().value());
        if (before.isEmpty()) {
            write(Lines.put(text), () -> batch.put(new Put(text, root), before));
            fresh++;
            return Stored.NEW;
        }
        JsonNode old = json.read(before.get().json(), JsonNode.class);
        JsonNode merged = Merge.merge(old, json.read(text, JsonNode.class));
        if (Merge.sameReading(old, merged)) {
            return Stored.UNCHANGED;
        }
        String replaced = json.write(merged);
        write(Lines.put(replaced), () -> batch.put(new Put(replaced, merged), before));
        return Stored.REPLACED;
    }

    /** Replaces one layer of a stored reading, or takes it away; false if that changes nothing. */
    <T> boolean patch(String id, Layer<T> layer, @Nullable List<Annotation<T>> annotations) throws IOException {
        Optional<String> before = find(id);
        if (before.isEmpty()) {
            throw new IllegalArgumentException("No article %s in the archive".formatted(id));
        }
        JsonNode old = json.read(before.get(), JsonNode.class).path("layers").path(layer.name());
        String text = annotations == null ? "null" : checked(before.get(), layer, annotations);
        if (annotations == null
                ? old.isMissingNode()
                : json.read(text, JsonNode.class).equals(old)) {
            return false;
        }
        String line = lines.patch(id, layer, text);
        write(line, () -> batch.apply(lines.parse(line)));
        return true;
    }

    /** Replaces the layers that {@code madeBy} names by those of {@code reading}, if its text is still the stored one. */
    boolean revise(Reading reading, Map<String, String> madeBy) throws IOException {
        String id = reading.id().value();
        Optional<String> before = find(id);
        if (before.isEmpty() || !json.readReading(before.get()).text().equals(reading.text())) {
            return false;
        }
        JsonNode root = json.read(json.write(reading), JsonNode.class);
        ObjectNode layers = ((ObjectNode) root).objectNode();
        ObjectNode makers = layers.objectNode();
        JsonNode old = json.read(before.get(), JsonNode.class);
        Map<String, String> known = MadeBy.of(old);
        madeBy.forEach((layer, version) -> {
            boolean same = version.equals(known.get(layer))
                    && root.path("layers").path(layer).equals(old.path("layers").path(layer));
            if (reading.layers().contains(layer) && !same) {
                layers.set(layer, root.path("layers").path(layer));
                makers.put(layer, version);
            }
        });
        if (layers.isEmpty()) {
            return false;
        }
        String line = lines.patch(id, layers, makers);
        write(line, () -> batch.apply(lines.parse(line)));
        return true;
    }

    private <T> String checked(String reading, Layer<T> layer, List<Annotation<T>> annotations) {
        return json.write(json.readReading(reading).with(layer, annotations).get(layer));
    }

    void mark(SourceMark mark) throws IOException {
        if (!batch.fingerprint(mark.location().toString()).equals(Optional.of(mark.fingerprint()))) {
            write(lines.mark(mark), () -> batch.apply(new Lines.Mark(mark)));
        }
    }

    private void write(String line, Lane.Step change) throws IOException {
        MemberWriter open = member;
        if (open == null) {
            open = new MemberWriter();
            member = open;
        }
        MemberWriter packing = open;
        change.run();
        packer.add(() -> packing.line(line));
        if (System.nanoTime() - refreshed > VISIBLE_WITHIN_NANOS) {
            index.show(searchers);
            refreshed = System.nanoTime();
        }
    }

    /** Waits until everything that was written is in the index, committed or not. */
    void settle() throws IOException {
        index.settle();
    }

    /** Makes all that was written so far last; returns how many articles of it were new. */
    int commit() throws IOException {
        if (member == null) {
            return 0;
        }
        packer.await();
        byte[] bytes = member.finish();
        index.settle();
        member = null;
        end = journal.append(end, bytes);
        index.commit(end);
        searchers.maybeRefreshBlocking();
        refreshed = System.nanoTime();
        Batch before = batch;
        batch = new Batch(json, index, searchers);
        before.close();
        int stored = fresh;
        fresh = 0;
        return stored;
    }

    @Override
    public void close() throws IOException {
        try (index;
                packer) {
            batch.close();
        }
    }
}
