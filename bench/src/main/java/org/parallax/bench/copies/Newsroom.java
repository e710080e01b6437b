package org.parallax.bench.copies;

import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Edits texts as newsrooms do, with a seed of its own. Words are what stands between blanks. */
final class Newsroom {

    private static final String[] SCANNED = {"l", "1", "rn", "m", "O", "0", "e", "c", "h", "b", "i", "l"};

    private final Random random;

    Newsroom(long seed) {
        random = new Random(seed);
    }

    int number(int below) {
        return random.nextInt(below);
    }

    /** Cuts a share of the text from its end, as a page that runs full does. */
    String cut(String text, double share) {
        String[] words = words(text);
        return join(words, 0, words.length - (int) (share * words.length));
    }

    /** Puts the first sentences of another text in the place of the first words. */
    String newLead(String text, String other, double share) {
        String[] words = words(text);
        int from = (int) (share * words.length);
        return passage(other, Math.max(10, from)) + " " + join(words, from, words.length);
    }

    /** Puts paragraphs in at so many places, so many words each. */
    String insert(String text, List<String> paragraphs, int length) {
        String edited = text;
        for (String paragraph : paragraphs) {
            String[] words = words(edited);
            int at = number(words.length + 1);
            edited = join(words, 0, at) + "\n\n" + passage(paragraph, length) + "\n\n" + join(words, at, words.length);
        }
        return edited;
    }

    /** Sets all quotation marks and dashes in the other way there is. */
    static String swapMarks(String text) {
        return text.indexOf('“') >= 0
                ? text.replace('“', '"').replace('”', '"').replace('’', '\'').replace(" — ", " - ")
                : text.replaceAll("\"(?=\\w)", "“").replace('"', '”').replace('\'', '’');
    }

    /** Changes two letters in so many of the words, as who mends or makes typos does. */
    String retype(String text, double share) {
        String[] words = words(text);
        for (int i = 0; i < words.length; i++) {
            if (words[i].length() > 3 && random.nextDouble() < share) {
                int at = 1 + number(words[i].length() - 2);
                words[i] = words[i].substring(0, at)
                        + words[i].charAt(at + 1)
                        + words[i].charAt(at)
                        + words[i].substring(Math.min(words[i].length(), at + 2));
            }
        }
        return join(words, 0, words.length);
    }

    /** Misreads signs in so many of the words, as who reads print by machine does. */
    String scan(String text, double share) {
        String[] words = words(text);
        for (int i = 0; i < words.length; i++) {
            if (random.nextDouble() < share) {
                int sign = 2 * number(SCANNED.length / 2);
                words[i] = words[i].replace(SCANNED[sign], SCANNED[sign + 1]);
            }
        }
        return join(words, 0, words.length);
    }

    /** So many words of a text in a row, from anywhere; all of it where it has no more. */
    String passage(String text, int length) {
        String[] words = words(text);
        int from = number(Math.max(1, words.length - length + 1));
        return join(words, from, Math.min(words.length, from + length));
    }

    static String[] words(String text) {
        return text.strip().split("(?<=\\s)(?=\\S)", -1);
    }

    private static String join(String[] words, int from, int to) {
        return String.join("", Arrays.copyOfRange(words, from, to)).strip();
    }
}
