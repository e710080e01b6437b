package org.parallax.archive;

import java.io.Closeable;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.apache.lucene.document.Document;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ReferenceManager;
import org.jspecify.annotations.Nullable;
import org.parallax.archive.ArchiveException.Code;
import org.parallax.archive.Lines.Line;
import org.parallax.archive.Lines.Mark;
import org.parallax.archive.Lines.Patch;
import org.parallax.archive.Lines.Put;
import org.parallax.core.json.Json;
import tools.jackson.databind.JsonNode;

/**
 * What was written to the index since its last commit. Lines of the journal go through here whether they are new or
 * replayed, so that an index made anew is the same.
 */
final class Batch implements Closeable {

    private final Json json;
    private final IndexWriting index;
    private final Snapshot committed;
    private final Map<String, Entry> entries = new ConcurrentHashMap<>();
    private final Map<String, String> latestByUrl = new HashMap<>();
    private final Map<String, String> marks = new ConcurrentHashMap<>();
    private long characters;

    Batch(Json json, IndexWriting index, ReferenceManager<IndexSearcher> searchers) throws IOException {
        this.json = json;
        this.index = index;
        this.committed = Snapshot.of(searchers);
    }

    /** How many characters this batch keeps in memory. */
    long characters() {
        return characters;
    }

    /** What this batch wrote of an article; may be called from other threads. */
    @Nullable
    Entry pending(String id) {
        return entries.get(id);
    }

    /** What this batch noted of a source; may be called from other threads. */
    @Nullable
    String pendingMark(String location) {
        return marks.get(location);
    }

    /** How many articles this batch wrote; may be called from other threads. */
    int size() {
        return entries.size();
    }

    boolean contains(String id) throws IOException {
        return entries.containsKey(id) || committed.contains(id);
    }

    Optional<Entry> find(String id) throws IOException {
        Entry entry = entries.get(id);
        return entry != null ? Optional.of(entry) : committed.find(id);
    }

    Optional<String> fingerprint(String location) throws IOException {
        String mark = marks.get(location);
        return mark != null ? Optional.of(mark) : committed.fingerprint(location);
    }

    void apply(Line line) throws IOException {
        switch (line) {
            case Put put -> put(put, find(id(put.root())));
            case Patch patch -> patch(patch);
            case Mark mark -> {
                String location = mark.mark().location().toString();
                String fingerprint = mark.mark().fingerprint();
                marks.put(location, fingerprint);
                index.mark(location, () -> Documents.source(location, fingerprint));
            }
        }
    }

    /** Takes a reading in, of which {@code before} is what there is of its article. */
    void put(Put put, Optional<Entry> before) throws IOException {
        String url = url(put.root());
        if (before.isPresent() && url.equals(url(parse(before.get().json())))) {
            store(url, put, before, before.get().version(), before.get().latest());
            return;
        }
        int earlier = url.isEmpty() ? 0 : newestVersion(url);
        if (earlier > 0) {
            index.supersede(url);
            Optional.ofNullable(latestByUrl.get(url))
                    .ifPresent(it -> entries.computeIfPresent(it, (same, entry) -> entry.superseded()));
        }
        store(url, put, before, earlier + 1, true);
    }

    private int newestVersion(String url) throws IOException {
        Entry entry = entries.get(latestByUrl.getOrDefault(url, ""));
        return entry != null ? entry.version() : committed.newestVersion(url);
    }

    private void patch(Patch patch) throws IOException {
        Entry before = find(patch.id())
                .orElseThrow(() -> new ArchiveException(
                        Code.DAMAGED,
                        "The journal changes layers of article %s before it stores it".formatted(patch.id())));
        JsonNode root = Lines.patched(parse(before.json()), patch);
        Put patched = new Put(json.write(root), root);
        store(url(root), patched, Optional.of(before), before.version(), before.latest());
    }

    private void store(String url, Put put, Optional<Entry> before, int version, boolean latest) throws IOException {
        String id = id(put.root());
        entries.put(id, new Entry(put.json(), version, latest));
        characters += put.json().length();
        if (latest && !url.isEmpty()) {
            latestByUrl.put(url, id);
        }
        Supplier<Document> document = () -> Documents.reading(put.json(), put.root(), version, latest);
        if (before.isEmpty()) {
            index.add(document);
        } else {
            index.replace(id, document);
        }
    }

    private JsonNode parse(String reading) {
        return json.read(reading, JsonNode.class);
    }

    private static String id(JsonNode root) {
        return root.path("article").path("id").asString("");
    }

    private static String url(JsonNode root) {
        return root.path("article").path("url").asString("");
    }

    @Override
    public void close() throws IOException {
        committed.close();
    }
}
