package org.parallax.comparison.text;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A word of a text, a number, or a pair of characters of a script without blanks.
 *
 * @param start where it begins
 * @param end where it ends
 * @param lower itself {@link #folded}
 * @param capital whether it begins with a capital
 * @param number whether it is made of digits
 */
public record Word(int start, int end, String lower, boolean capital, boolean number) {

    private static final int LETTERS = 6;
    private static final Pattern ACCENTS = Pattern.compile("(\\p{IsLatin})[\u0300-\u036f]{1,8}");
    private static final List<String> ENDINGS = List.of("ing", "ed", "es", "ly", "s");

    /** The words of a text in their order. */
    public static List<Word> of(String text) {
        List<Word> words = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int letter = text.codePointAt(at);
            int end = at + Character.charCount(letter);
            if (isUnspaced(letter)) {
                int next = end < text.length() ? text.codePointAt(end) : ' ';
                if (isUnspaced(next)) {
                    words.add(word(text, at, end + Character.charCount(next)));
                }
            } else if (Character.isLetterOrDigit(letter)) {
                end = end(text, end);
                words.add(word(text, at, end));
            }
            at = end;
        }
        return words;
    }

    private static Word word(String text, int start, int end) {
        String word = text.substring(start, end);
        return new Word(
                start,
                end,
                folded(word),
                Character.isUpperCase(word.codePointAt(0)),
                Character.isDigit(word.charAt(0)));
    }

    /** Words in lower case and without the accents of Latin letters, which not every desk prints: Uxía is Uxia. */
    public static String folded(String words) {
        String lower = words.toLowerCase(Locale.ROOT).replace('’', '\'');
        boolean plain = lower.chars().allMatch(it -> it < 0x80);
        return plain
                ? lower
                : Normalizer.normalize(
                        ACCENTS.matcher(Normalizer.normalize(lower, Form.NFD)).replaceAll("$1"), Form.NFC);
    }

    /** Where the word ends that goes on at {@code at}; signs within it belong to it: 4.5, Orrick's, half-mast. */
    private static int end(String text, int at) {
        int end = at;
        while (end < text.length()) {
            int c = text.codePointAt(end);
            int next = end + Character.charCount(c);
            boolean joins = (c == '.' || c == ',')
                    ? Character.isDigit(text.charAt(end - 1))
                            && next < text.length()
                            && Character.isDigit(text.charAt(next))
                    : (c == '\'' || c == '’' || c == '-')
                            && next < text.length()
                            && Character.isLetterOrDigit(text.charAt(next));
            if (!joins
                    && (!Character.isLetterOrDigit(c) || isUnspaced(c))
                    && Character.getType(c) != Character.NON_SPACING_MARK) {
                break;
            }
            end = next;
        }
        return end;
    }

    /** What this word has in common with its inflected forms; empty for a word that says nothing by itself. */
    public String stem() {
        String base = lower.endsWith("'s") ? lower.substring(0, lower.length() - 2) : lower;
        if (Stops.isStop(base)) {
            return "";
        }
        if (number) {
            return base.replace(",", "");
        }
        for (String ending : ENDINGS) {
            if (base.endsWith(ending) && base.length() >= ending.length() + 3) {
                base = base.substring(0, base.length() - ending.length());
                break;
            }
        }
        return base.length() <= LETTERS
                ? base
                : base.substring(
                        0, base.offsetByCodePoints(0, Math.min(LETTERS, base.codePointCount(0, base.length()))));
    }

    private static boolean isUnspaced(int c) {
        if (c < 0x0E00) {
            return false;
        }
        return switch (Character.UnicodeScript.of(c)) {
            case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> true;
            default -> false;
        };
    }
}
