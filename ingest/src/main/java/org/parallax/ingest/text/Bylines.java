package org.parallax.ingest.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads the names of authors off byline lines, and tells names from other short lines. */
public final class Bylines {

    private static final int MOST_WORDS = 30;
    private static final Set<String> OPENINGS = Words.set("byline-begins.txt");
    /** The longest first, by their first letter. */
    private static final Map<Character, List<String>> OPENINGS_BY_LETTER = OPENINGS.stream()
            .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
            .collect(Collectors.groupingBy(it -> it.charAt(0)));

    private static final List<String> OTHER_ROLES = Words.lines("other-roles.txt");
    private static final Pattern BLANKS = Pattern.compile(" +");
    private static final Set<String> JOINS = Words.set("byline-joins.txt");
    private static final Set<String> NOT_NAMES = Words.set("not-names.txt");
    private static final Set<String> PARTICLES = Set.of(
            "de", "del", "della", "di", "da", "dos", "do", "du", "des", "la", "le", "van", "von", "der", "den", "ter",
            "ten", "zu", "zur", "bin", "ibn", "al", "el", "y", "e", "af", "av", "ben", "bint", "abu", "st.", "ul", "ur",
            "mac", "san");
    private static final Set<String> ENDS = Set.of(
            "via",
            "for",
            "on",
            "in",
            "at",
            "posted",
            "published",
            "updated",
            "last",
            "from",
            "am",
            "le",
            "el",
            "|",
            "•",
            "·",
            "–",
            "—",
            "-",
            "/",
            "//",
            "为",
            "has",
            "is",
            "für",
            "aus",
            "pour",
            "para");

    private Bylines() {}

    /** Whether the line begins as bylines do: with {@code By}, {@code Von}, {@code Автор:} and their like. */
    public static boolean isByline(String line) {
        return opening(line) > 0 && Shape.words(line) <= MOST_WORDS;
    }

    /** The names on a byline such as {@code By Ada Example and Max Beispiel, Berlin}; empty where it names nobody. */
    public static List<String> names(String line) {
        String clean = Clean.line(line);
        int begin = opening(clean);
        return Shape.words(clean) > MOST_WORDS || begin == 0 ? List.of() : list(clean.substring(begin), true);
    }

    /** The names in a list such as {@code Ada Example, Max Beispiel}; empty as soon as one of them can be none. */
    public static List<String> list(String text) {
        return list(text, false);
    }

    private static List<String> list(String text, boolean marked) {
        List<String> names = new ArrayList<>();
        List<String> words = new ArrayList<>();
        String[] parts = BLANKS.split(text.strip().replace("/", " / "), -1);
        for (int i = 0; i < parts.length; i++) {
            String word = parts[i];
            String bare = word.endsWith(",") || word.endsWith(";") || word.endsWith(":")
                    ? word.substring(0, word.length() - 1)
                    : word;
            String lower = bare.toLowerCase(Locale.ROOT);
            boolean joins = JOINS.contains(lower)
                    && !words.isEmpty()
                    && !(lower.length() == 1 && Character.isUpperCase(word.charAt(0)));
            boolean dated = i + 1 < parts.length && startsWithDigit(parts[i + 1]) && Dates.month(withoutDot(bare)) > 0;
            boolean ends = ENDS.contains(lower) || bare.startsWith("(") || startsWithDigit(bare) || dated;
            if (word.equals("/") && close(words, names, marked)) {
                continue;
            }
            if (joins || ends) {
                close(words, names, marked);
                if (ends) {
                    return names;
                }
                continue;
            }
            if (!bare.isEmpty()) {
                words.add(bare);
            }
            if (word.length() > bare.length()) {
                boolean named = close(words, names, marked);
                if (word.endsWith(":") || !named) {
                    return names;
                }
            }
        }
        close(words, names, marked);
        return names;
    }

    /** Whether the text is nothing but words that open a byline, such as {@code By}. */
    public static boolean isOpening(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return OPENINGS.contains(lower) || OPENINGS.contains(lower + ":");
    }

    /** A byline without the words that open it. */
    public static String withoutOpening(String line) {
        return line.substring(opening(line));
    }

    /** The names behind the opening of a byline, a single word among them. */
    public static List<String> marked(String text) {
        return list(text, true);
    }

    /** Where the name begins on a line such as {@code Reviewed by Ada Example}; 0 on lines of no such role. */
    public static int otherRole(String line) {
        String lower = line.length() > 200 ? "" : line.toLowerCase(Locale.ROOT);
        for (String role : OTHER_ROLES) {
            if (lower.startsWith(role)) {
                return role.length();
            }
        }
        return 0;
    }

    /** Whether the text joins two names. */
    public static boolean isJoin(String text) {
        return JOINS.contains(text.toLowerCase(Locale.ROOT));
    }

    /** Whether the last word joins two names. */
    public static boolean endsInJoin(String text) {
        return isJoin(text.substring(text.lastIndexOf(' ') + 1));
    }

    private static String withoutDot(String word) {
        return word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
    }

    private static boolean startsWithDigit(String word) {
        return !word.isEmpty() && Character.isDigit(word.charAt(0));
    }

    private static boolean close(List<String> words, List<String> names, boolean marked) {
        String name = String.join(" ", words);
        boolean good = isName(name) || (marked && names.isEmpty() && isLoneName(words));
        words.clear();
        if (good) {
            names.add(name);
        }
        return good;
    }

    /** One word that a byline marks as a name: a nickname, or a name in a script that writes no blanks. */
    private static boolean isLoneName(List<String> words) {
        if (words.size() != 1) {
            return false;
        }
        String word = words.get(0);
        return word.length() >= 2
                && word.length() <= 20
                && Character.isLetter(word.charAt(0))
                && !Character.isLowerCase(word.charAt(0))
                && Dates.month(word) == 0
                && !NOT_NAMES.contains(word.toLowerCase(Locale.ROOT));
    }

    /** Whether the words look like a person's name: two to five of them, capitalised but for particles, none a common word. */
    public static boolean isName(String text) {
        if (text.length() > 60 || text.length() < 4) {
            return false;
        }
        String[] words = text.split(" ", -1);
        int capitals = 0;
        for (String word : words) {
            if (PARTICLES.contains(word)) {
                continue;
            }
            if (!isNameWord(word) || NOT_NAMES.contains(word.toLowerCase(Locale.ROOT))) {
                return false;
            }
            capitals++;
        }
        boolean caseless = words.length == 1 && capitals == 1 && Shape.isCaseless(text);
        return caseless ? text.length() <= 6 : words.length >= 2 && words.length <= 6 && capitals >= 2;
    }

    /** Whether the words look like a name where one is expected, though one of them may be a common word. */
    public static boolean isShapedLikeName(String text) {
        String[] words = text.split(" ", -1);
        boolean own = false;
        for (String word : words) {
            if (!isNameWord(word)) {
                return false;
            }
            own |= !NOT_NAMES.contains(word.toLowerCase(Locale.ROOT));
        }
        return own && words.length >= 2 && words.length <= 4;
    }

    /** Whether each word but particles and joins begins with a capital letter. */
    public static boolean isCapitalised(String text) {
        for (String word : text.split(" ", -1)) {
            boolean small = word.isEmpty() || Character.isLowerCase(word.charAt(0));
            if (small && !PARTICLES.contains(word) && !JOINS.contains(word) && !word.equals("of")) {
                return false;
            }
        }
        return !text.isEmpty();
    }

    /** Whether a word in it belongs to labels and institutions rather than to a person's name. */
    public static boolean isLabel(String text) {
        for (String word : Shape.key(text).split(" ", -1)) {
            if (NOT_NAMES.contains(word)) {
                return true;
            }
        }
        return text.isBlank();
    }

    private static boolean isNameWord(String word) {
        if (word.isEmpty() || word.length() > 20) {
            return false;
        }
        if (word.endsWith("'s") || word.endsWith("’s")) {
            return false;
        }
        if (Character.isLowerCase(word.charAt(0)) && !word.startsWith("d'") && !word.startsWith("d’")) {
            return false;
        }
        boolean letters = false;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            letters |= Character.isLetter(c);
            boolean dot = c == '.' && (word.length() <= 4 || i < 3);
            boolean mark = c == '-' || c == '\'' || c == '’' || Character.getType(c) == Character.NON_SPACING_MARK;
            if (!Character.isLetter(c) && !mark && !dot) {
                return false;
            }
        }
        return letters;
    }

    private static int opening(String line) {
        if (line.isEmpty() || line.length() > 200) {
            return 0;
        }
        String lower = line.toLowerCase(Locale.ROOT);
        for (String opening : OPENINGS_BY_LETTER.getOrDefault(lower.charAt(0), List.of())) {
            if (lower.startsWith(opening) && lower.length() > opening.length()) {
                char next = lower.charAt(opening.length());
                boolean marked = opening.endsWith(":") || opening.endsWith(".") || opening.endsWith("/");
                if (marked || next == ' ' || next == ':' || next == '\u00a0' || next == '：') {
                    int at = opening.length() + (next == ':' || next == '：' ? 1 : 0);
                    while (at < line.length() && Clean.isBlank(line.charAt(at))) {
                        at++;
                    }
                    return at;
                }
            }
        }
        return 0;
    }
}
