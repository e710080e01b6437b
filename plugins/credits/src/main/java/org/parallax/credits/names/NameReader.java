package org.parallax.credits.names;

import java.util.Set;

/** Reads how far a name goes: capitalised words, and small ones between them. */
public final class NameReader {

    private static final int MOST_WORDS = 12;
    private static final int LONGEST = 120;
    private static final int LONGEST_INSIDE = 5;
    private static final String STOPS = ",;:()[]{}\"\u201c\u201d\u201e\u00ab\u00bb|\u2026!?\n<>=*\u2022";
    private static final Set<String> INSIDE = Set.of(
            "of", "the", "for", "de", "la", "le", "les", "du", "des", "der", "die", "das", "den", "di", "del", "della",
            "dello", "da", "do", "dos", "van", "von", "al", "el", "&", "bin", "ibn", "y", "ter", "zu");
    private static final Set<String> JOINS = Set.of("and", "und", "et", "e", "и");

    private NameReader() {}

    /**
     * The end of the name that begins at {@code from}, or {@code from} where none does.
     *
     * @param joined whether <i>and</i> may stand within it, and an abbreviation in brackets behind it
     */
    public static int end(String text, String folded, int from, int to, boolean joined) {
        int end = from;
        int at = from;
        int limit = Math.min(to, from + LONGEST);
        for (int words = 0; words < MOST_WORDS && at < limit; words++) {
            int stop = wordEnd(text, folded, at, limit);
            if (stop == at) {
                break;
            }
            if (isNameWord(text, at, stop)) {
                end = stop;
                boolean over = stop < limit && folded.charAt(stop) != ' ';
                if (over) {
                    break;
                }
            } else if (stop - at > LONGEST_INSIDE || !isInside(folded.substring(at, stop), joined)) {
                break;
            }
            at = stop;
            while (at < limit && folded.charAt(at) == ' ') {
                at++;
            }
            if (at == stop) {
                break;
            }
        }
        return joined ? withAbbreviation(text, end, to) : end;
    }

    private static boolean isInside(String word, boolean joined) {
        return INSIDE.contains(word) || (joined && JOINS.contains(word));
    }

    /** Whether the word may be one of a name: it begins with a capital letter or a digit, or its script has no capitals. */
    public static boolean isNameWord(String text, int from, int to) {
        char first = text.charAt(from);
        if (Character.isUpperCase(first) || Character.isDigit(first) || first == '@') {
            return true;
        }
        if (Character.isLetter(first) && !Character.isLowerCase(first)) {
            return true;
        }
        // dpa, d'Azur, al-Watan, iNews, lisk.example
        for (int i = from + 1; i < Math.min(to, from + 4); i++) {
            if (Character.isUpperCase(text.charAt(i))) {
                return true;
            }
        }
        return (to - from == 3 && text.startsWith("dpa", from)) || isDomain(text, from, to);
    }

    private static boolean isDomain(String text, int from, int to) {
        int dot = from;
        while (dot < to && text.charAt(dot) != '.') {
            dot++;
        }
        return dot < to && Outlets.isDomain(text.substring(from, to));
    }

    /** The end of the word at {@code at}: before a blank or a mark that no name contains; a full stop stays with initials only. */
    public static int wordEnd(String text, String folded, int at, int limit) {
        int end = at;
        while (end < limit) {
            char c = text.charAt(end);
            if (Character.isLetterOrDigit(c)) {
                end++;
                continue;
            }
            if (folded.charAt(end) == ' ' || STOPS.indexOf(c) >= 0) {
                break;
            }
            if (c == '/' || ((c == '-' || c == '\u2013' || c == '\u2014') && (end == at || c != '-'))) {
                break;
            }
            end++;
        }
        if (end - at > 2 && folded.startsWith("'s", end - 2)) {
            return end - 2;
        }
        if (end > at && folded.charAt(end - 1) == '\'') {
            end--;
        }
        if (end > at && text.charAt(end - 1) == '.') {
            boolean initial = end - at <= 3 || text.lastIndexOf('.', end - 2) > at;
            boolean last = end >= limit;
            return initial && !last && end - at > 1 ? end : end - 1;
        }
        return end;
    }

    private static int withAbbreviation(String text, int end, int to) {
        if (end + 3 < to && text.startsWith(" (", end)) {
            int close = text.indexOf(')', end);
            boolean capitals = close > 0 && close < to && close - end <= 14;
            for (int i = end + 2; capitals && i < close; i++) {
                capitals = Character.isUpperCase(text.charAt(i));
            }
            return capitals ? close + 1 : end;
        }
        return end;
    }
}
