package org.parallax.bench.copies;

import java.util.stream.LongStream;

/** A set of numbers other than 0, in one array. */
final class LongSet {

    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private long[] slots = new long[1 << 10];
    private int size;

    void add(long number) {
        int slot = slot(number);
        if (slots[slot] == 0) {
            slots[slot] = number;
            if (2 * ++size > slots.length) {
                grow();
            }
        }
    }

    private void grow() {
        long[] before = slots;
        slots = new long[2 * before.length];
        for (long number : before) {
            if (number != 0) {
                slots[slot(number)] = number;
            }
        }
    }

    private int slot(long number) {
        int slot = (int) (number * SPREAD >>> Integer.SIZE) & (slots.length - 1);
        while (slots[slot] != 0 && slots[slot] != number) {
            slot = (slot + 1) & (slots.length - 1);
        }
        return slot;
    }

    int size() {
        return size;
    }

    LongStream stream() {
        return LongStream.of(slots).filter(it -> it != 0);
    }
}
