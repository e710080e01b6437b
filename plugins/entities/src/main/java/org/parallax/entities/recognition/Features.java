package org.parallax.entities.recognition;

import org.parallax.entities.lexicon.Sense;
import org.parallax.entities.text.Hash;
import org.parallax.entities.text.Shape;
import org.parallax.entities.text.Words;

/** What can be said of a word and its surroundings, as numbers of rows in {@link Weights}. For one thread. */
final class Features {

    /** The most features a word has. */
    static final int MOST = 160;

    private static final int SENSES = ~(Sense.PREFIX | Sense.CONNECTOR);
    private static final int SHIFT = 32 - Integer.numberOfTrailingZeros(Weights.ROWS);
    private static final int NOTHING = 0x5bd1e995;

    private final Document document;
    private final Words words;
    final int[] found = new int[MOST];
    /** What sort of feature each is, a number that {@link Evidence} has words for. */
    final byte[] sorts = new byte[MOST];

    int count;

    private int first;
    private int end;
    private boolean shouted;

    Features(Document document) {
        this.document = document;
        words = document.words;
    }

    /** Turns to a sentence. */
    void enter(int firstWord, int endWord) {
        first = firstWord;
        end = endWord;
        int capitals = 0;
        int all = 0;
        for (int i = first; i < end; i++) {
            byte shape = words.shape(i);
            capitals += Shape.isCapital(shape) ? 1 : 0;
            all += shape == Shape.LOWER || Shape.isCapital(shape) ? 1 : 0;
        }
        shouted = all > 3 && capitals * 10 >= all * 8;
    }

    /** Collects the features of a word of the sentence. */
    void of(int i) {
        count = 0;
        int w = words.hash(i);
        int shape = words.shape(i);
        int w1 = hash(i - 1);
        int w2 = hash(i + 1);
        int s1 = shape(i - 1);
        int s2 = shape(i + 1);
        int start = i == first ? 1 : 0;
        int mode = shouted ? 1 : 0;
        int n = sense(i);
        int n1 = sense(i - 1);
        int n2 = sense(i + 1);
        add(1, mode);
        add(2, w);
        add(3, Hash.join(w, shape));
        add(4, w1);
        add(5, w2);
        add(6, hash(i - 2));
        add(7, hash(i + 2));
        add(8, Hash.join(w1, w));
        add(9, Hash.join(w, w2));
        add(10, shape * 4 + start * 2 + mode);
        add(11, (s1 * 16 + shape) * 16 + s2);
        add(12, ((shape(i - 2) * 16 + s1) * 16 + shape) * 2 + mode);
        add(13, ((shape * 16) + s2) * 16 + shape(i + 2));
        add(14, Hash.join(w1, shape * 16 + s2));
        add(15, Hash.join(w2, shape * 16 + s1));
        affixes(i);
        add(24, n * 4 + start * 2 + mode);
        add(25, Hash.join(n, shape));
        add(26, Hash.join(n1, n));
        add(27, Hash.join(n, n2));
        add(28, Hash.join(Hash.join(n1, n), n2));
        add(29, Hash.join(n1, 64 + s1));
        add(30, Hash.join(n2, 64 + s2));
        add(31, Hash.join(w1, n));
        add(32, Hash.join(w2, n));
        bits(33, n, start);
        bits(50, n1, s1);
        bits(51, n2, s2);
        int name = document.names[i] & SENSES;
        if (document.parts[i] != 0) {
            add(34, name * 4 + document.parts[i]);
            add(35, Hash.join(name * 4 + document.parts[i], shape));
        } else {
            add(36, Hash.join(n, document.parts[Math.max(first, i - 1)]));
        }
        int facts = document.facts(i);
        add(37, facts * 2 + start);
        add(38, Hash.join(facts, n));
        run(i, n);
    }

    private void bits(int template, int senses, int with) {
        for (int rest = senses; rest != 0; rest &= rest - 1) {
            add(template, Integer.numberOfTrailingZeros(rest) * 16 + with);
        }
    }

    private void affixes(int i) {
        String text = words.text();
        int begin = words.begin(i);
        int stop = words.end(i);
        int length = stop - begin;
        for (int size = 1; size <= 4 && size < length; size++) {
            add(15 + size, Hash.of(text, begin, begin + size));
            add(19 + size, Hash.of(text, stop - size, stop));
        }
    }

    /** The stretch of capitalised words that the word is in: its length, its first and last word, what surrounds it. */
    private void run(int i, int n) {
        int from = i;
        while (from > first && i - from < 6 && isLinked(from - 1)) {
            from--;
        }
        int to = i;
        while (to + 1 < end && to - i < 6 && isLinked(to + 1)) {
            to++;
        }
        int place = (i == from ? 1 : 0) + (i == to ? 2 : 0);
        int length = to - from + 1;
        int extent = place * 4 + Math.min(3, length);
        bits(52, n, extent);
        if (place != 3) {
            bits(53, sense(to), place);
            bits(54, sense(from), place);
        }
        int outer = (shape(from - 1) * 16 + shape(to + 1)) * 4 + place;
        bits(55, sense(from - 1), place);
        bits(56, sense(to + 1), place);
        add(57, outer);
        add(40, (length * 4 + place) * 2 + (from == first ? 1 : 0));
        add(41, Hash.join(words.hash(to), place));
        add(42, Hash.join(sense(to), Hash.join(sense(from), place)));
        add(43, Hash.join(hash(from - 1), Hash.join(hash(to + 1), place)));
        add(44, Hash.join(hash(to + 1), place));
        add(45, Hash.join(hash(from - 1), place));
        add(46, Hash.join(words.hash(from), place));
        if (place == 3) {
            add(47, Hash.join(hash(to + 1), n));
            add(48, Hash.join(hash(from - 1), n));
        } else {
            int seen = 0;
            for (int k = from; k <= to; k++) {
                seen |= sense(k);
            }
            add(49, seen * 4 + place);
        }
    }

    private boolean isLinked(int i) {
        byte shape = words.shape(i);
        return Shape.isCapital(shape) || (shape == Shape.MARK && words.first(i) == '-');
    }

    private int hash(int i) {
        return i < first ? NOTHING : i >= end ? NOTHING + 1 : words.hash(i);
    }

    private int shape(int i) {
        return i < first || i >= end ? 15 : words.shape(i);
    }

    private int sense(int i) {
        return i < first || i >= end ? 0x10000 : document.senses[i] & SENSES;
    }

    private void add(int template, int value) {
        int mixed = Hash.mix(value * 0x9E3779B1 + template * 0x85EBCA77);
        sorts[count] = (byte) template;
        found[count++] = mixed >>> SHIFT;
    }
}
