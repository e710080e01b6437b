package org.parallax.targets.model;

import java.util.Arrays;

/**
 * The words that have a row of their own in {@link Weights}, by their {@linkplain org.parallax.targets.text.Hash number},
 * with what is known of each by itself. Immutable.
 */
public final class Vocabulary {

    private final int[] words;
    private final byte[] valences;
    private final byte[] markets;
    private final short[] groups;
    private final int[] slots;

    /**
     * A vocabulary.
     *
     * @param words the numbers of the words, each once; the place in the array is the row
     * @param valences how good or bad each word is, from −127 to 127; 0 for most
     * @param markets how much each word speaks for news of markets, from −127 to 127
     * @param groups of words alike in use and meaning, the number of the one that each word is in
     */
    public Vocabulary(int[] words, byte[] valences, byte[] markets, short[] groups) {
        this.words = words.clone();
        this.valences = valences.clone();
        this.markets = markets.clone();
        this.groups = groups.clone();
        slots = new int[Integer.highestOneBit(Math.max(8, words.length)) * 4];
        Arrays.fill(slots, -1);
        for (int row = 0; row < words.length; row++) {
            int slot = words[row] & (slots.length - 1);
            while (slots[slot] >= 0) {
                slot = (slot + 1) & (slots.length - 1);
            }
            slots[slot] = row;
        }
    }

    public int size() {
        return words.length;
    }

    /** The row of a word; −1 where it has none. */
    public int row(int word) {
        int slot = word & (slots.length - 1);
        while (slots[slot] >= 0) {
            if (words[slots[slot]] == word) {
                return slots[slot];
            }
            slot = (slot + 1) & (slots.length - 1);
        }
        return -1;
    }

    int word(int row) {
        return words[row];
    }

    int valence(int row) {
        return valences[row];
    }

    int group(int row) {
        return groups[row];
    }

    int market(int row) {
        return markets[row];
    }
}
