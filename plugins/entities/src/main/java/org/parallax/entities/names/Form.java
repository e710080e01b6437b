package org.parallax.entities.names;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A name taken apart into words that can be compared: in lower case, without diacritics, full stops, articles and titles.
 *
 * @param words the words
 * @param key the words joined by hyphens
 */
record Form(List<String> words, String key) {

    private static final Set<String> LEFT_OUT = Set.of("the", "mr", "mrs", "ms", "dr", "sir", "lord", "lady", "prof");
    private static final Set<String> SUFFIXES = Set.of("jr", "sr", "ii", "iii", "iv");

    static Form of(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (int i = 0; i <= plain.length(); i++) {
            char c = i == plain.length() ? ' ' : plain.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                word.append(c);
            } else if (c != '.' && c != '\'' && c != '\u2019' && Character.getType(c) != Character.NON_SPACING_MARK) {
                if (!word.isEmpty() && !LEFT_OUT.contains(word.toString())) {
                    words.add(word.toString());
                }
                word.setLength(0);
            }
        }
        return new Form(List.copyOf(words), String.join("-", words));
    }

    String last() {
        int last = words.size() - 1;
        return last > 0 && SUFFIXES.contains(words.get(last)) ? words.get(last - 1) : words.get(last);
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    boolean isSingle() {
        return words.size() == 1;
    }

    /** The first letters of the words that are no small words. */
    String initials() {
        StringBuilder initials = new StringBuilder();
        for (String word : words) {
            if (!word.equals("of") && !word.equals("and") && !word.equals("for") && !word.equals("de")) {
                initials.append(word.charAt(0));
            }
        }
        return initials.toString();
    }

    /** Whether two names of persons agree: the same first and last word, and nothing between that speaks against it. */
    boolean isSamePerson(Form other) {
        if (isSingle() || other.isSingle()) {
            return words.equals(other.words);
        }
        boolean ends = isInitialOf(words.get(0), other.words.get(0)) && last().equals(other.last());
        List<String> one = middle();
        List<String> two = other.middle();
        if (!ends || one.isEmpty() || two.isEmpty()) {
            return ends;
        }
        return one.size() == two.size() && isInitialOf(one.get(0), two.get(0));
    }

    private List<String> middle() {
        int end = words.lastIndexOf(last());
        return end <= 1 ? List.of() : words.subList(1, end);
    }

    /** Whether the words are the same, or one is the first letter of the other. */
    private static boolean isInitialOf(String one, String two) {
        return one.equals(two)
                || (one.length() == 1 && two.startsWith(one))
                || (two.length() == 1 && one.startsWith(two));
    }
}
