package org.parallax.geo.gazetteer;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/**
 * Writes the compact form that {@link Gazetteer} reads: a deflated stream of columns, then of names in alphabetical order,
 * each given as what differs from the name before, its bearers from the largest down. The same rows in any order give the same bytes.
 */
public final class GazetteerWriter {

    static final int MAGIC = 0x50475A31;

    private static final Comparator<PlaceRow> ORDER = Comparator.comparing(PlaceRow::country)
            .thenComparing(PlaceRow::division)
            .thenComparing(PlaceRow::county)
            .thenComparing(PlaceRow::feature)
            .thenComparing(PlaceRow::name)
            .thenComparingLong(PlaceRow::geonameId)
            .thenComparingDouble(PlaceRow::latitude)
            .thenComparingDouble(PlaceRow::longitude);

    private GazetteerWriter() {}

    /** Writes all rows, and closes the stream. */
    public static void write(List<PlaceRow> unsorted, OutputStream to) throws IOException {
        List<PlaceRow> rows = unsorted.stream().sorted(ORDER).toList();
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
        try (DataOutputStream out = new DataOutputStream(new DeflaterOutputStream(to, deflater, 1 << 16))) {
            out.writeInt(MAGIC);
            out.writeInt(rows.size());
            codes(out, rows, PlaceRow::country);
            codes(out, rows, it -> it.division().isEmpty() ? "" : it.country() + "." + it.division());
            codes(out, rows, it -> it.county().isEmpty() ? "" : it.country() + "." + it.division() + "." + it.county());
            codes(out, rows, PlaceRow::feature);
            bytes(out, rows, 4, it -> Math.toIntExact(it.geonameId()));
            bytes(out, rows, 3, it -> Gazetteer.packDegrees(it.latitude()));
            bytes(out, rows, 3, it -> Gazetteer.packDegrees(it.longitude()));
            bytes(out, rows, 1, it -> Gazetteer.packPopulation(it.population()));
            for (PlaceRow row : rows) {
                out.writeUTF(row.name());
            }
            names(out, rows);
        } finally {
            deflater.end();
        }
    }

    private static void codes(DataOutputStream out, List<PlaceRow> rows, Function<PlaceRow, String> code)
            throws IOException {
        Map<String, Integer> index = new LinkedHashMap<>(Map.of("", 0));
        rows.forEach(it -> index.putIfAbsent(code.apply(it), index.size()));
        out.writeInt(index.size());
        for (String text : index.keySet()) {
            out.writeUTF(text);
        }
        bytes(out, rows, 2, it -> index.getOrDefault(code.apply(it), 0));
    }

    private static void bytes(DataOutputStream out, List<PlaceRow> rows, int width, ToIntFunction<PlaceRow> value)
            throws IOException {
        for (int shift = (width - 1) * 8; shift >= 0; shift -= 8) {
            for (PlaceRow row : rows) {
                out.writeByte(value.applyAsInt(row) >>> shift);
            }
        }
    }

    private static void names(DataOutputStream out, List<PlaceRow> rows) throws IOException {
        Map<String, List<Integer>> postings = new TreeMap<>();
        for (int place = 0; place < rows.size(); place++) {
            for (PlaceRow.Name name : rows.get(place).names()) {
                String key = Key.of(name.text());
                if (!key.isEmpty()) {
                    add(
                            postings.computeIfAbsent(key, it -> new ArrayList<>(1)),
                            (place << 3) | name.type().code());
                }
            }
        }
        out.writeInt(postings.size());
        out.writeInt(postings.values().stream().mapToInt(List::size).sum());
        String before = "";
        for (Map.Entry<String, List<Integer>> entry : postings.entrySet()) {
            String key = entry.getKey();
            int shared = shared(before, key);
            out.writeByte(shared);
            out.writeUTF(key.substring(shared));
            List<Integer> bearers = entry.getValue().stream()
                    .sorted(Comparator.comparingDouble(it -> -rows.get(it >> 3).population()))
                    .limit(0xFFFF)
                    .toList();
            out.writeShort(bearers.size());
            for (int posting : bearers) {
                out.writeInt(posting);
            }
            before = key;
        }
    }

    /** Adds a posting, unless the place already bears the name in a stronger way. */
    private static void add(List<Integer> postings, int posting) {
        boolean postal = (posting & 7) == NameType.POSTAL.code();
        if (postings.stream().noneMatch(it -> it >> 3 == posting >> 3 && (!postal || it == posting))) {
            postings.add(posting);
        }
    }

    private static int shared(String one, String other) {
        int limit = Math.min(255, Math.min(one.length(), other.length()));
        int i = 0;
        while (i < limit && one.charAt(i) == other.charAt(i)) {
            i++;
        }
        return i;
    }
}
