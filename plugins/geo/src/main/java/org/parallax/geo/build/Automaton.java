package org.parallax.geo.build;

import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import org.parallax.geo.gazetteer.Layout;
import org.parallax.geo.gazetteer.NameHash;

/** Writes keys, which come in order, and the buckets and postings that belong to them. */
final class Automaton {

    private final DataOutputStream buckets;
    private final DataOutputStream keys;
    private final DataOutputStream postings;
    private final int bits;
    private int bucket = -1;
    private int written;
    private int listed;

    Automaton(DataOutputStream buckets, DataOutputStream keys, DataOutputStream postings, int bits) {
        this.buckets = buckets;
        this.keys = keys;
        this.postings = postings;
        this.bits = bits;
    }

    void key(long name, boolean prefix, List<Integer> bearers) throws IOException {
        if (bearers.isEmpty() && !prefix) {
            return;
        }
        begin((int) (name >>> (NameHash.BITS - bits)));
        keys.writeInt((int) name);
        keys.writeInt((prefix ? Layout.PREFIX : 0) | value(bearers));
        written++;
    }

    private int value(List<Integer> bearers) throws IOException {
        if (bearers.size() < 2) {
            return bearers.isEmpty() ? Layout.NOTHING : bearers.get(0);
        }
        int at = listed;
        postings.writeInt(bearers.size());
        for (int posting : bearers) {
            postings.writeInt(posting);
        }
        listed += 1 + bearers.size();
        return Layout.LIST | at;
    }

    void finish() throws IOException {
        begin(1 << bits);
    }

    private void begin(int next) throws IOException {
        while (bucket < next) {
            buckets.writeInt(written);
            bucket++;
        }
    }
}
