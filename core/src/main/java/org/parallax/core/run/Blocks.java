package org.parallax.core.run;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;

/** Which articles share a key: twelve bytes for each key of each article, whatever the keys look like. */
final class Blocks {

    private long[] keys = new long[1024];
    private int[] members = new int[1024];
    private int size;

    /** Files article number {@code member} under each of its keys. */
    void file(int member, Collection<String> under) {
        for (String key : under) {
            if (size == keys.length) {
                keys = Arrays.copyOf(keys, size * 2);
                members = Arrays.copyOf(members, size * 2);
            }
            keys[size] = hash(key);
            members[size] = member;
            size++;
        }
    }

    /** The article numbers of each block of two or more, each block once, in an order that depends on the keys alone. */
    List<int[]> shared() {
        int[] order = IntStream.range(0, size)
                .boxed()
                .sorted((a, b) ->
                        keys[a] != keys[b] ? Long.compare(keys[a], keys[b]) : Integer.compare(members[a], members[b]))
                .mapToInt(it -> it)
                .toArray();
        List<int[]> blocks = new ArrayList<>();
        for (int from = 0; from < size; ) {
            int to = from;
            while (to < size && keys[order[to]] == keys[order[from]]) {
                to++;
            }
            if (to - from > 1) {
                int[] block = Arrays.stream(order, from, to)
                        .map(it -> members[it])
                        .distinct()
                        .toArray();
                if (block.length > 1) {
                    blocks.add(block);
                }
            }
            from = to;
        }
        return blocks;
    }

    /** 64-bit FNV-1a with a final mix: two different keys meet about once in four billion billions. */
    private static long hash(String key) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < key.length(); i++) {
            hash = (hash ^ key.charAt(i)) * 0x100000001b3L;
        }
        hash = (hash ^ (hash >>> 32)) * 0xd6e8feb86659fd93L;
        return hash ^ (hash >>> 32);
    }
}
