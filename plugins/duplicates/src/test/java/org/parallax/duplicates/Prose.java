package org.parallax.duplicates;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Invents texts that have the statistics of news, if not its sense: Zipf's law, stock phrases, sentences, paragraphs. */
final class Prose {

    private static final int VOCABULARY = 6_000;
    private static final int PHRASES = 150;
    private static final String[] ONSETS = {
        "b", "br", "c", "d", "dr", "f", "g", "h", "l", "m", "n", "p", "r", "s", "st", "t", "tr", "v", "w", ""
    };
    private static final String[] RIMES = {
        "a", "e", "i", "o", "u", "an", "en", "er", "in", "on", "or", "al", "ing", "ed", "ation", "y"
    };

    private final Random random;
    private final List<String> vocabulary = new ArrayList<>();
    private final List<String> phrases = new ArrayList<>();

    Prose(long seed) {
        random = new Random(seed);
        Random words = new Random(4711);
        while (vocabulary.size() < VOCABULARY) {
            StringBuilder word = new StringBuilder();
            for (int syllables = 1 + Math.min(vocabulary.size() / 200, words.nextInt(4)); syllables > 0; syllables--) {
                word.append(ONSETS[words.nextInt(ONSETS.length)]).append(RIMES[words.nextInt(RIMES.length)]);
            }
            vocabulary.add(word.toString());
        }
        while (phrases.size() < PHRASES) {
            StringBuilder phrase = new StringBuilder(vocabulary.get(words.nextInt(VOCABULARY)));
            for (int more = 2 + words.nextInt(6); more > 0; more--) {
                phrase.append(' ').append(vocabulary.get(words.nextInt(500)));
            }
            phrases.add(phrase.toString());
        }
    }

    String word() {
        return vocabulary.get((int) Math.pow(VOCABULARY, random.nextDouble()) - 1);
    }

    /** A text of at least so many words, and at most seven more. */
    String text(int words) {
        StringBuilder text = new StringBuilder();
        int left = words;
        while (left > 0) {
            int sentence = Math.min(left, 8 + random.nextInt(25));
            left -= sentence;
            int start = text.length();
            while (sentence > 0) {
                String next = random.nextInt(20) == 0 ? phrases.get(random.nextInt(PHRASES)) : word();
                text.append(next).append(random.nextInt(12) == 0 && sentence > 1 ? ", " : " ");
                sentence -= next.split(" ", -1).length;
            }
            text.setCharAt(start, Character.toUpperCase(text.charAt(start)));
            text.setCharAt(text.length() - 1, '.');
            text.append(random.nextInt(3) == 0 ? "\n\n" : " ");
        }
        return text.toString().strip();
    }

    /** So many Korean words of one to four syllables. */
    String korean(int words) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < words; i++) {
            for (int syllables = 1 + random.nextInt(4); syllables > 0; syllables--) {
                text.append((char) (0xAC00 + 28 * random.nextInt(399)));
            }
            text.append(' ');
        }
        return text.toString().strip();
    }

    int number(int below) {
        return random.nextInt(below);
    }
}
