package org.parallax.archive;

import static java.util.stream.Collectors.toCollection;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.util.IOUtils;
import org.jspecify.annotations.Nullable;
import org.parallax.api.annotation.Annotation;
import org.parallax.api.annotation.Layer;
import org.parallax.api.annotation.Reading;
import org.parallax.api.article.ArticleId;
import org.parallax.archive.ArchiveException.Code;
import org.parallax.core.json.Json;
import tools.jackson.databind.JsonNode;

/**
 * A durable, searchable store of readings in one folder.
 *
 * <p>What is put in is stored for good when {@link #commit} returns, and not before: it outlasts the process being killed
 * and the power being cut at any moment. Closing forgets what was not committed. Readers in other processes show what was
 * committed when they were opened or last {@link #refresh refreshed}. The writer itself shows more: {@link #get} sees an
 * article once it is put, and a search sees it at once after {@link #commit} or {@link #refresh}, and while more is being
 * put, after a second. What a search shows before the commit is gone if the process dies first; {@link #changes} never
 * tells of it.
 *
 * <pre>{@code
 * try (Archive archive = Archive.open(Path.of("press"), Mode.WRITE)) {
 *     archive.put(reading);
 *     archive.commit();
 *     archive.search(SearchRequest.of("title:road place:Lachin")).hits().forEach(System.out::println);
 * }
 * }</pre>
 *
 * <p>Safe for use by several threads. Every method throws {@link ArchiveException} where the disk or the state of the
 * archive stands in its way; after a failed write an archive takes no more, and has to be opened again.
 */
public final class Archive implements AutoCloseable {

    /** Stands for the version of a layer that came with the article, and is not to be made anew. */
    public static final String GIVEN = "given";

    private final Layout layout;
    private final Json json;
    private final Manifest manifest;
    private final Reserve reserve;
    private final @Nullable WriterLock lock;
    private final Reader reader;
    private final Writing writing;

    private Archive(Layout layout, Json json, Mode mode, Reserve reserve) throws IOException {
        this.reserve = reserve;
        this.layout = layout;
        this.json = json;
        if (mode == Mode.READ) {
            if (!Files.exists(layout.manifest())) {
                throw new ArchiveException(Code.NOT_FOUND, "There is no archive in " + layout.root());
            }
            this.manifest = Manifest.read(layout.manifest(), json);
            this.lock = null;
            this.reader = Reader.open(layout, json);
            this.writing = new Writing(layout.root(), null);
            return;
        }
        Home home = new Home(layout, json);
        this.lock = home.enter();
        IndexWriting index = null;
        Reader opened = null;
        boolean done = false;
        try {
            this.manifest = Manifest.read(layout.manifest(), json);
            index = home.openIndex();
            opened = Reader.over(index, layout, json);
            this.reader = opened;
            this.writing = new Writing(layout.root(), new Writer(home.journal(), index, opened.searchers(), json));
            done = true;
        } finally {
            if (!done) {
                IOUtils.closeWhileHandlingException(opened, index, lock);
            }
        }
    }

    /**
     * Opens the archive in a folder.
     *
     * @throws ArchiveException if there is none to read, another process writes to it, or a newer Parallax made it
     */
    public static Archive open(Path folder, Mode mode) {
        return open(folder, mode, new Json());
    }

    /** As {@link #open(Path, Mode)}; layers of the readings are looked at through {@code json}. */
    public static Archive open(Path folder, Mode mode, Json json) {
        Path root = folder.toAbsolutePath().normalize();
        try {
            return open(root, mode, json, Reserve.usual(root));
        } catch (IOException e) {
            throw ArchiveException.io("open", root, e);
        }
    }

    /** As {@link #open(Path, Mode, Json)}, with {@code reserved} bytes of the disk to be left free. */
    public static Archive open(Path folder, Mode mode, Json json, long reserved) {
        Path root = folder.toAbsolutePath().normalize();
        return open(root, mode, json, new Reserve(root, reserved));
    }

    private static Archive open(Path root, Mode mode, Json json, Reserve reserve) {
        try {
            return new Archive(new Layout(root), json, mode, reserve);
        } catch (IOException | IllegalStateException e) {
            throw ArchiveException.io("open", root, e);
        }
    }

    /** The folder the archive is in. */
    public Path folder() {
        return layout.root();
    }

    /**
     * Stores a reading. Where an article of the same id is there already, the new reading takes the place of the old, which
     * leaves its other layers to it if the text is the same; a reading that is there already is not stored again. Another
     * article under the same URL becomes that URL's next version, and the earlier ones stay.
     *
     * @throws ArchiveException with code {@code DISK_LOW} if the disk is nearly full; nothing is written then, and what was put
     *     before can still be committed
     */
    public Stored put(Reading reading) {
        return put(reading, Map.of());
    }

    /** As {@link #put(Reading)}, and notes which version of its plug-in made each layer, or that it was {@link #GIVEN}. */
    public Stored put(Reading reading, Map<String, String> madeBy) {
        room();
        return writing.write(it -> it.put(reading, madeBy));
    }

    /**
     * Replaces those layers of a stored reading that {@code madeBy} names by those of {@code reading}, and notes what made
     * them; a layer that {@code reading} lacks stays as it is.
     *
     * @return false if that changes nothing, or if the article is not there in these words any more
     */
    public boolean revise(Reading reading, Map<String, String> madeBy) {
        room();
        return writing.write(it -> it.revise(reading, madeBy));
    }

    /**
     * Replaces one layer of a stored reading, such as one that depends on which other articles there are.
     *
     * @return false if that changes nothing
     * @throws IllegalArgumentException if the article is not there, or a span lies outside its text
     * @throws ArchiveException as {@link #put}
     */
    public <T> boolean patch(ArticleId id, Layer<T> layer, List<Annotation<T>> annotations) {
        room();
        return writing.write(it -> it.patch(id.value(), layer, annotations));
    }

    /**
     * Takes one layer away from a stored reading.
     *
     * @return false if it had none
     * @throws IllegalArgumentException if the article is not there
     */
    public boolean drop(ArticleId id, Layer<?> layer) {
        return writing.write(it -> it.patch(id.value(), layer, null));
    }

    /** Notes that something was read to its end. Commit it together with the last articles read from it. */
    public void mark(SourceMark mark) {
        writing.write(it -> {
            it.mark(mark);
            return mark;
        });
    }

    /**
     * Makes everything that was put, patched, dropped and marked since the last commit last.
     *
     * @return how many articles of it were new
     */
    public int commit() {
        return writing.write(Writer::commit);
    }

    /** Whether an article is stored; a writer also sees what it has not committed yet. */
    public boolean contains(ArticleId id) {
        return writing.pending(it -> it.pending(id.value())).isPresent()
                || read(it -> it.look(snapshot -> snapshot.contains(id.value())));
    }

    /** A stored reading; a writer also sees what it has not committed yet. */
    public Optional<Reading> get(ArticleId id) {
        return stored(id).map(json::readReading);
    }

    private Optional<String> stored(ArticleId id) {
        return writing.pending(it -> it.pending(id.value()))
                .or(() -> read(it -> it.look(snapshot -> snapshot.find(id.value())))
                        .map(Entry::json));
    }

    /** The ids of stored articles that begin with {@code beginning}, in alphabetical order, {@code limit} at most. */
    public List<ArticleId> idsBeginning(String beginning, int limit) {
        return read(it -> it.look(snapshot -> snapshot.idsBeginning(beginning, limit))).stream()
                .map(ArticleId::new)
                .toList();
    }

    /** Whether exactly this was read to its end before. */
    public boolean isMarked(SourceMark mark) {
        return mark(mark.location()).filter(mark.fingerprint()::equals).isPresent();
    }

    /** The fingerprint of the last mark set for a location. */
    public Optional<String> mark(URI location) {
        return writing.pending(it -> it.pendingMark(location.toString()))
                .or(() -> read(it -> it.look(snapshot -> snapshot.fingerprint(location.toString()))));
    }

    /** The texts stored under one address, oldest first. */
    public List<Reading> versions(URI url) {
        return read(it -> it.versions(url.toString()));
    }

    /**
     * The articles that share text with this one: originals, copies and those it only shares parts with, as the layer of
     * duplicates says; in the order of their ids, and without the article itself.
     */
    public List<Reading> copies(ArticleId id) {
        return read(it -> it.copies(id.value()));
    }

    /**
     * Looks for articles.
     *
     * @throws org.parallax.archive.query.QueryException if the query or a filter is not in the query language
     * @throws IllegalArgumentException if the cursor is of another order
     */
    public SearchResult search(SearchRequest request) {
        return read(it -> it.search(request));
    }

    /** Which version of its plug-in made each layer of an article, by layer name, as far as that was noted. */
    public Map<String, String> madeBy(ArticleId id) {
        return stored(id).map(it -> MadeBy.of(json.read(it, JsonNode.class))).orElse(Map.of());
    }

    /**
     * The committed articles that lack a layer of its current version, newest first.
     *
     * @param current the version that is current, by layer name
     * @param cursor where the page before this one ended
     */
    public Outdated outdated(Map<String, String> current, Optional<String> cursor, int limit) {
        return read(it -> it.look(snapshot -> Outdated.in(snapshot, current, cursor, limit, json)));
    }

    /**
     * The articles that match a query and all filters, as they are at this moment, ordered by article id. It has to be
     * closed.
     *
     * @throws org.parallax.archive.query.QueryException if the query or a filter is not in the query language
     */
    public Selection select(String query, List<String> filters) {
        return read(it -> it.select(query, filters));
    }

    /** Those of the articles that match a query. */
    public Set<ArticleId> matching(String query, Collection<ArticleId> among) {
        List<String> ids = among.stream().map(ArticleId::value).toList();
        return read(it -> it.matching(query, ids)).stream()
                .map(ArticleId::new)
                .collect(toCollection(LinkedHashSet::new));
    }

    /**
     * What was committed after a moment, in order.
     *
     * @param most how many changes at most
     * @throws IllegalArgumentException if the moment is none of this archive
     */
    public Changes changes(Moment after, int most) {
        Position end = position();
        return read(it -> new ChangeLog(new Journal(layout.readings()), new Lines(json)).after(after, end, most));
    }

    /** The moment after the last commit that this archive knows of. */
    public Moment now() {
        return Moment.at(position());
    }

    private Position position() {
        return writing.end().orElseGet(() -> read(Reader::end));
    }

    /** How many articles are stored. */
    public int count() {
        return read(Reader::count);
    }

    /** How much is stored, and how much room it takes. */
    public Stats stats() {
        return read(
                it -> it.stats(new Journal(layout.readings()), manifest, reserve, writing.pending(), writing.isOpen()));
    }

    /**
     * All readings, ordered by article id, as they are at this moment. Read one by one as the stream goes on, so that any
     * number fits; the stream has to be closed.
     */
    public Stream<Reading> readings() {
        return readings("");
    }

    /**
     * As {@link #readings()}, but only those that match a query; {@code has:geo} asks for a layer.
     *
     * @throws org.parallax.archive.query.QueryException if it is none
     */
    public Stream<Reading> readings(String query) {
        Selection selection = select(query, List.of());
        return selection.readings().onClose(selection::close);
    }

    /**
     * Lets searches see what other processes have committed since, or in a writer, what it has put and not committed; true if
     * there was something.
     */
    public boolean refresh() {
        return read(it -> {
            writing.settle();
            return it.refresh();
        });
    }

    /**
     * Checks that the journal is whole, that the index holds each of its readings once and as it is, and that the index
     * itself is sound. Reads everything there is, and changes nothing.
     */
    public Verification verify() {
        return read(it -> it.verify(new Journal(layout.readings())));
    }

    @Override
    public void close() {
        try {
            IOUtils.close(writing, reader, lock);
        } catch (IOException e) {
            throw ArchiveException.io("close", layout.root(), e);
        }
    }

    /** Something looked up. */
    @FunctionalInterface
    private interface Step<R> {
        R with(Reader reader) throws IOException;
    }

    private <R> R read(Step<R> step) {
        try {
            return step.with(reader);
        } catch (IOException e) {
            throw ArchiveException.io("read", layout.root(), e);
        }
    }

    private void room() {
        read(it -> {
            reserve.check();
            return it;
        });
    }
}
