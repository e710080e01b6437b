package org.parallax.geo.build;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.parallax.geo.gazetteer.Layout;
import org.parallax.geo.gazetteer.NameHash;
import org.parallax.geo.gazetteer.NameType;

/** Brings names into the order of their numbers, each with its bearers from the largest down, and writes the automaton. */
final class NameSort {

    private static final int RECORD = 16;
    private static final int NAMES_IN_A_BUCKET = 4;
    private static final long PREFIX = Long.MAX_VALUE;
    private static final int MOST_BEARERS = 255;

    /** How much larger a place must be to bear, as its other name, what a smaller one is called: 20 times. */
    private static final int LARGER = (int) (Math.log10(20) * 25);

    private final Spill spill;
    private long records;

    NameSort(Path folder) throws IOException {
        this.spill = new Spill(folder, "names");
    }

    private record Entry(long name, long value) {
        static final Comparator<Entry> ORDER =
                Comparator.comparingLong(Entry::name).thenComparingLong(Entry::value);
    }

    /** A place bears the name. */
    void add(long hash, int place, NameType type, int population, boolean area) throws IOException {
        long rank = (255 - population) * 2L + (area ? 0 : 1);
        add(hash, rank << 40 | (long) place << 3 | type.code());
    }

    /** Some name goes on after these words. */
    void addPrefix(long hash) throws IOException {
        add(hash, PREFIX);
    }

    private void add(long hash, long value) throws IOException {
        long name = hash & ((1L << NameHash.BITS) - 1);
        DataOutputStream out = spill.part((int) (name >>> (NameHash.BITS - 8)));
        out.writeLong(name);
        out.writeLong(value);
        records++;
    }

    /** Writes three sections, and says how many bits a bucket's number has. */
    int write(DataOutputStream buckets, DataOutputStream keys, DataOutputStream postings) throws IOException {
        spill.finish();
        int bits = Layout.LEAST_BUCKET_BITS;
        while (bits < 26 && (records >>> bits) > NAMES_IN_A_BUCKET) {
            bits++;
        }
        Automaton automaton = new Automaton(buckets, keys, postings, bits);
        for (int part = 0; part < Spill.PARTS; part++) {
            List<Entry> entries = new ArrayList<>((int) (spill.length(part) / RECORD));
            try (DataInputStream in = spill.read(part)) {
                for (long i = spill.length(part) / RECORD; i > 0; i--) {
                    entries.add(new Entry(in.readLong(), in.readLong()));
                }
            }
            entries.sort(Entry.ORDER);
            for (int from = 0; from < entries.size(); ) {
                int to = from + 1;
                while (to < entries.size() && entries.get(to).name == entries.get(from).name) {
                    to++;
                }
                List<Entry> bearers = entries.subList(from, to);
                boolean prefix = bearers.get(bearers.size() - 1).value == PREFIX;
                automaton.key(bearers.get(0).name, prefix, postings(bearers));
                from = to;
            }
        }
        automaton.finish();
        return bits;
    }

    /** The postings of one name: each place once, under the strongest type, without far-fetched other names. */
    private static List<Integer> postings(List<Entry> bearers) {
        boolean areas = false;
        int largest = -1;
        for (Entry each : bearers) {
            if (each.value != PREFIX && type(each) == NameType.NAME.code()) {
                areas |= isArea(each);
                largest = Math.max(largest, population(each));
            }
        }
        List<Integer> postings = new ArrayList<>();
        int before = -1;
        boolean postal = false;
        for (Entry each : bearers) {
            if (each.value == PREFIX || postings.size() == MOST_BEARERS) {
                break;
            }
            int posting = (int) each.value;
            boolean same = posting >>> 3 == before;
            boolean far = type(each) == NameType.ALIAS.code()
                    && !isArea(each)
                    && (areas || largest > population(each) - LARGER);
            boolean isPostal = type(each) == NameType.POSTAL.code();
            if ((!same && !far) || (same && isPostal && !postal)) {
                postings.add(posting);
            }
            postal = isPostal || (same && postal);
            before = far ? before : posting >>> 3;
        }
        return postings;
    }

    private static int type(Entry entry) {
        return (int) entry.value & 7;
    }

    private static int population(Entry entry) {
        return 255 - (int) (entry.value >>> 41);
    }

    private static boolean isArea(Entry entry) {
        return (entry.value >>> 40 & 1) == 0;
    }
}
