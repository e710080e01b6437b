package org.parallax.geo.build;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.parallax.geo.gazetteer.Gazetteer;
import org.parallax.geo.gazetteer.Layout;
import org.parallax.geo.gazetteer.NameHash;
import org.parallax.geo.gazetteer.PlaceRow;

/**
 * Compiles places into the compact form of a gazetteer. What is added waits in scratch files, so that memory does not grow with
 * the number of places. The same rows in the same order give the same bytes. For one thread.
 */
public final class GazetteerCompiler implements AutoCloseable {

    private static final int NEW = -1;

    private final Path scratch;
    private final Spill rows;
    private final List<String> sources = new ArrayList<>();
    private Base base = Base.NONE;

    /**
     * A compiler with nothing in it.
     *
     * @param folder where the folder for scratch files is made; it needs about twice the room of the unpacked tables
     */
    public GazetteerCompiler(Path folder) throws IOException {
        scratch = Files.createTempDirectory(folder, "gazetteer-");
        rows = new Spill(scratch, "rows");
    }

    /**
     * What was compiled.
     *
     * @param places how many places
     * @param names how many names, and beginnings of names
     * @param withoutPoint how many places were left out as no table has a point for them
     */
    public record Result(int places, int names, int withoutPoint) {}

    /** Notes what the rows come from, for {@code gazetteer info} to tell. */
    public void source(String name) {
        sources.add(name);
    }

    /** Adds all of another gazetteer; to be called first, and at most once. */
    public void addAll(Gazetteer gazetteer) throws IOException {
        base = new Base(gazetteer);
        sources.addAll(gazetteer.sources());
        for (int place = 0; place < gazetteer.size(); place++) {
            add(base.row(place), place);
        }
    }

    /** Adds what a table says of a place; a row without feature code brings only names for the place of its number. */
    public void add(PlaceRow row) throws IOException {
        add(row, NEW);
    }

    private void add(PlaceRow row, int inBase) throws IOException {
        String key = Merge.key(row);
        DataOutputStream out = rows.part((int) (NameHash.word(key) >>> 24 & 0xFF));
        out.writeUTF(key);
        out.writeInt(inBase);
        Records.write(row, out);
    }

    /** Writes the compact form; nothing can be added afterwards. Leaves the stream open. */
    public Result write(OutputStream to) throws IOException {
        rows.finish();
        Parts parts = new Parts(scratch);
        NameSort names = new NameSort(scratch);
        PlaceWriter places = new PlaceWriter(parts, names);
        for (int part = 0; part < Spill.PARTS; part++) {
            for (Merged each : merged(part)) {
                int number = places.write(each.row);
                base.moved(each.inBase, number);
            }
        }
        base.names(names);
        int bits = names.write(parts.open(Layout.BUCKETS), parts.open(Layout.KEYS), parts.open(Layout.POSTINGS));
        Parts.strings(parts.open(Layout.SOURCES), sources);
        places.finish();
        parts.write(places.count(), bits, to);
        return new Result(places.count(), (int) (parts.length(Layout.KEYS) / Layout.KEY), places.withoutPoint());
    }

    /** A place, and its number in the gazetteer that this one builds on. */
    private record Merged(PlaceRow row, int inBase) {
        Merged and(Merged other) {
            return new Merged(Merge.of(row, other.row), Math.max(inBase, other.inBase));
        }
    }

    private Collection<Merged> merged(int part) throws IOException {
        Map<String, Merged> merged = new TreeMap<>();
        long left = rows.length(part);
        try (DataInputStream in = rows.read(part)) {
            while (left > 0 && in.available() > 0) {
                String key = in.readUTF();
                int inBase = in.readInt();
                merged.merge(key, new Merged(Records.read(in), inBase), Merged::and);
            }
        }
        return merged.values();
    }

    /** Removes the scratch files. */
    @Override
    public void close() throws IOException {
        rows.finish();
        Parts.delete(scratch);
    }
}
