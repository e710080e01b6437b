package org.parallax.stories;

/** How often each stem stands in one article, in an open hash table of primitive arrays. */
final class Counts {

    static final int CAPITAL = 1;
    static final int SMALL = 2;
    static final int NUMBER = 4;
    static final int HEADING = 8;

    private static final int USED = 128;

    int[] stems = new int[512];
    int[] body = new int[512];
    int[] lead = new int[512];
    private byte[] flags = new byte[512];
    private int size;

    /** Where a stem is counted; holds until the next call. */
    int slot(int stem) {
        if (2 * size >= stems.length) {
            grow();
        }
        int slot = find(stem);
        if (flags[slot] == 0) {
            flags[slot] = (byte) USED;
            stems[slot] = stem;
            size++;
        }
        return slot;
    }

    void mark(int slot, int flag) {
        flags[slot] = (byte) (flags[slot] | flag);
    }

    boolean has(int slot, int flag) {
        return (flags[slot] & flag) != 0;
    }

    /** The slots in use. */
    int[] slots() {
        int[] slots = new int[size];
        int at = 0;
        for (int slot = 0; slot < stems.length; slot++) {
            if (flags[slot] != 0) {
                slots[at++] = slot;
            }
        }
        return slots;
    }

    private int find(int stem) {
        int mask = stems.length - 1;
        int slot = stem & mask;
        while (flags[slot] != 0 && stems[slot] != stem) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void grow() {
        int[] oldStems = stems;
        int[] oldBody = body;
        int[] oldLead = lead;
        byte[] oldFlags = flags;
        int length = 2 * oldStems.length;
        stems = new int[length];
        body = new int[length];
        lead = new int[length];
        flags = new byte[length];
        for (int old = 0; old < oldStems.length; old++) {
            if (oldFlags[old] != 0) {
                int slot = find(oldStems[old]);
                stems[slot] = oldStems[old];
                body[slot] = oldBody[old];
                lead[slot] = oldLead[old];
                flags[slot] = oldFlags[old];
            }
        }
    }
}
