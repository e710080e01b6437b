package org.parallax.entities.recognition;

import java.util.Arrays;
import java.util.List;
import org.parallax.api.annotation.Annotation;
import org.parallax.api.annotation.Reading;
import org.parallax.api.vocabulary.Sentence;
import org.parallax.entities.lexicon.Lexicon;
import org.parallax.entities.lexicon.Sense;
import org.parallax.entities.text.Shape;
import org.parallax.entities.text.Words;

/** An article made ready for recognition: its words, what the lexicon knows of them, and where else each word stands. */
final class Document {

    /** Stands in lower case too. */
    static final int IN_LOWER_CASE = 1;
    /** Stands capitalised within a sentence. */
    static final int WITHIN = 2;
    /** Stands after a given name or a title. */
    static final int AFTER_PERSON = 4;
    /** Stands right before or after a word of the names of organizations. */
    static final int BY_BODY = 8;
    /** Stands after <i>in</i> or another word of place. */
    static final int AFTER_PLACE = 16;

    final Words words;
    /** Where sentences begin, as numbers of words, and the number of words. */
    final int[] starts;
    /** The senses of each word by itself. */
    final char[] senses;
    /** The senses of the longest known name of several words that each word is in, and the word's place there, in the top bits. */
    final char[] names;

    final byte[] parts;

    private final int[] keys;
    private final byte[] facts;

    private Document(Words words, int[] starts, Lexicon lexicon) {
        this.words = words;
        this.starts = starts;
        int count = words.count();
        senses = new char[count];
        names = new char[count];
        parts = new byte[count];
        for (int i = 0; i < count; i++) {
            senses[i] = (char) lexicon.senses(words.hash(i));
        }
        for (int s = 0; s + 1 < starts.length; s++) {
            names(lexicon, starts[s], starts[s + 1]);
        }
        int capacity = Integer.highestOneBit(Math.max(8, count)) * 2;
        keys = new int[capacity];
        facts = new byte[capacity];
        for (int s = 0; s + 1 < starts.length; s++) {
            for (int i = starts[s]; i < starts[s + 1]; i++) {
                note(i, i == starts[s]);
            }
        }
    }

    /** Makes an article ready. */
    static Document of(Reading reading, Lexicon lexicon) {
        Words words = Words.of(reading.text());
        List<Annotation<Sentence>> sentences = reading.get(Sentence.SENTENCES);
        int[] starts = new int[sentences.size() + 2];
        int count = 1;
        int word = 0;
        for (Annotation<Sentence> sentence : sentences) {
            word = words.from(word, sentence.span().start());
            if (word > starts[count - 1]) {
                starts[count++] = word;
            }
        }
        if (words.count() > starts[count - 1]) {
            starts[count++] = words.count();
        }
        return new Document(words, Arrays.copyOf(starts, count), lexicon);
    }

    /** What is known of a word from all the places where it stands. */
    int facts(int word) {
        return facts[slot(words.hash(word))];
    }

    private void names(Lexicon lexicon, int first, int end) {
        int i = first;
        while (i < end) {
            long longest = (senses[i] & Sense.PREFIX) == 0 || words.shape(i) == Shape.LOWER
                    ? 0
                    : lexicon.longest(words, i, end);
            int length = (int) longest;
            for (int k = 0; k < length; k++) {
                names[i + k] = (char) (longest >>> 32);
                parts[i + k] = (byte) (k == 0 ? 1 : k == length - 1 ? 3 : 2);
            }
            i += Math.max(1, length);
        }
    }

    private void note(int i, boolean start) {
        byte shape = words.shape(i);
        if (shape == Shape.MARK || shape == Shape.NUMBER) {
            return;
        }
        int fact = 0;
        if (shape == Shape.LOWER) {
            fact = IN_LOWER_CASE;
        } else if (!start) {
            fact = WITHIN;
            int before = senses[i - 1];
            boolean capital = Shape.isCapital(words.shape(i - 1));
            fact |= capital && (before & (Sense.GIVEN | Sense.TITLE)) != 0 ? AFTER_PERSON : 0;
            fact |= capital && (before & Sense.BODY) != 0 ? BY_BODY : 0;
            fact |= Signals.isPlaceWord(words.hash(i - 1)) ? AFTER_PLACE : 0;
        }
        if (i + 1 < words.count() && Shape.isCapital(words.shape(i + 1)) && (senses[i + 1] & Sense.BODY) != 0) {
            fact |= BY_BODY;
        }
        if (fact != 0) {
            int slot = slot(words.hash(i));
            keys[slot] = words.hash(i);
            facts[slot] |= (byte) fact;
        }
    }

    private int slot(int hash) {
        int slot = hash & (keys.length - 1);
        while (facts[slot] != 0 && keys[slot] != hash) {
            slot = (slot + 1) & (keys.length - 1);
        }
        return slot;
    }
}
