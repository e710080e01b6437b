package org.parallax.geo.recognition;

import java.util.HashMap;
import java.util.Map;
import org.parallax.geo.gazetteer.Gazetteer;
import org.parallax.geo.gazetteer.Key;
import org.parallax.geo.gazetteer.Letters;
import org.parallax.geo.gazetteer.NameHash;

/**
 * Long words of well-known places' names, to be found again where one letter is wrong, missing, too many, or two are exchanged.
 * Words are filed under all that is left of them when a letter is left out (the symmetric delete method, Garbe 2012). The first
 * letter has to be right. Immutable.
 */
final class Misspellings {

    private static final int SHORTEST = 7;
    private static final double WELL_KNOWN = 6;

    private final Map<Long, Word> words = new HashMap<>();
    private final Map<Long, Word> shortened = new HashMap<>();

    /** A word, its length, and the letter that was left out; no letter for several words that are left alike. */
    private record Word(long hash, int length, int without) {
        private static final Word AMBIGUOUS = new Word(0, 0, -1);

        Word or(Word other) {
            return hash == other.hash ? this : AMBIGUOUS;
        }
    }

    private Misspellings() {}

    /** The words of the gazetteer that ships. */
    private static final Misspellings SHIPPED = of(Gazetteer.shipped());

    static Misspellings shipped() {
        return SHIPPED;
    }

    private static Misspellings of(Gazetteer gazetteer) {
        Misspellings table = new Misspellings();
        for (int place = 0; place < gazetteer.size(); place++) {
            if (gazetteer.logPopulation(place) >= WELL_KNOWN) {
                for (String word : Key.of(gazetteer.name(place)).split(" ", -1)) {
                    if (word.length() >= SHORTEST && word.charAt(0) < 0x370) {
                        table.file(word);
                    }
                }
            }
        }
        return table;
    }

    private void file(String word) {
        long hash = NameHash.word(word);
        words.put(hash, new Word(hash, word.length(), 0));
        for (int i = 1; i < word.length(); i++) {
            shortened.merge(without(word, i), new Word(hash, word.length(), i), Word::or);
        }
    }

    /** The number of the word that is one mistake away from the one in the text from {@code begin} to {@code end}; 0 for none. */
    long correct(CharSequence text, int begin, int end) {
        StringBuilder letters = new StringBuilder(end - begin);
        for (int i = begin; i < end; i++) {
            char c = text.charAt(i);
            if (!Letters.isApostrophe(c)) {
                letters.append(Letters.fold(c));
            }
        }
        String word = letters.toString();
        if (word.length() < SHORTEST || words.containsKey(NameHash.word(word))) {
            return 0;
        }
        Word longer = shortened.get(NameHash.word(word));
        if (longer != null && longer.length == word.length() + 1) {
            return longer.hash;
        }
        for (int i = 1; i < word.length(); i++) {
            long rest = without(word, i);
            Word shorter = words.get(rest);
            Word same = shortened.get(rest);
            if (shorter != null) {
                return shorter.hash;
            }
            if (same != null && same.length == word.length() && Math.abs(same.without - i) <= 1) {
                return same.hash;
            }
        }
        return 0;
    }

    private static long without(String word, int letter) {
        long hash = NameHash.noLetters();
        for (int i = 0; i < word.length(); i++) {
            hash = i == letter ? hash : NameHash.letter(hash, word.charAt(i));
        }
        return hash;
    }
}
