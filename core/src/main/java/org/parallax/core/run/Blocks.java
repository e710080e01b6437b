package org.parallax.core.run;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which articles share a key. */
final class Blocks {

    private final List<long[]> keys = new ArrayList<>();
    private final Set<Long> huge = new HashSet<>();
    private int filed;

    /** Articles that share a key. */
    record Block(long key, List<Integer> members) {}

    /** Files the next article under its keys, which are in order, each once; articles are numbered from 0. */
    void file(long[] own) {
        keys.add(own);
        filed += own.length;
    }

    /**
     * The blocks of two or more articles, in the order of their keys; of blocks with the same articles only the first.
     * Blocks above {@code largest} are remembered as huge.
     */
    List<Block> shared(int largest) {
        long[] sorted = new long[filed];
        int[] members = new int[filed];
        flatten(sorted, members);
        List<Block> blocks = new ArrayList<>();
        Set<List<Integer>> seen = new HashSet<>();
        for (int from = 0; from < filed; ) {
            int to = from;
            while (to < filed && sorted[to] == sorted[from]) {
                to++;
            }
            if (to - from > 1) {
                List<Integer> block = Arrays.stream(members, from, to).boxed().toList();
                if (block.size() > largest) {
                    huge.add(sorted[from]);
                }
                if (seen.add(block)) {
                    blocks.add(new Block(sorted[from], block));
                }
            }
            from = to;
        }
        return blocks;
    }

    /** Whether two articles meet in this block first, leaving out huge ones: so that no pair is compared twice. */
    boolean meetFirstIn(Block block, int one, int other) {
        if (huge.contains(block.key())) {
            return true;
        }
        long[] a = keys.get(one);
        long[] b = keys.get(other);
        int i = 0;
        int j = 0;
        while (i < a.length && j < b.length) {
            if (a[i] < b[j]) {
                i++;
            } else if (a[i] > b[j]) {
                j++;
            } else if (huge.isEmpty() || !huge.contains(a[i])) {
                return a[i] == block.key();
            } else {
                i++;
                j++;
            }
        }
        return true;
    }

    /** All keys in order, and beside each the article filed under it, in order too. */
    private void flatten(long[] sorted, int[] members) {
        int at = 0;
        for (long[] own : keys) {
            System.arraycopy(own, 0, sorted, at, own.length);
            at += own.length;
        }
        Arrays.sort(sorted);
        int[] next = new int[filed];
        for (int member = 0; member < keys.size(); member++) {
            for (long key : keys.get(member)) {
                int first = firstOf(sorted, key);
                members[first + next[first]++] = member;
            }
        }
    }

    private static int firstOf(long[] sorted, long key) {
        int low = 0;
        int high = sorted.length - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] < key) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
