package org.parallax.loaded.lexicon;

import java.util.List;
import java.util.regex.Pattern;

/** Regular English inflection of what the lexicon lists. A form that nobody uses does no harm there. */
enum Inflection {
    NOUN {
        @Override
        List<String> forms(String word) {
            int last = word.lastIndexOf(' ') + 1;
            return List.of(word, word.substring(0, last) + s(word.substring(last)));
        }
    },
    VERB {
        @Override
        List<String> forms(String word) {
            int end = word.indexOf(' ') < 0 ? word.length() : word.indexOf(' ');
            String verb = word.substring(0, end);
            String rest = word.substring(end);
            return List.of(word, s(verb) + rest, past(verb) + rest, participle(verb) + rest);
        }
    },
    ADJECTIVE {
        @Override
        List<String> forms(String word) {
            return List.of(word, adverb(word));
        }
    },
    WORD {
        @Override
        List<String> forms(String word) {
            return List.of(word);
        }
    };

    private static final Pattern DOUBLED = Pattern.compile("[^aeiouy]*[aeiou][bdgmnprt]");

    /** The forms of a word or phrase, itself among them. */
    abstract List<String> forms(String word);

    private static String s(String word) {
        if (endsInConsonantY(word)) {
            return cut(word) + "ies";
        }
        if (word.endsWith("man") && !word.endsWith("human")) {
            return word.substring(0, word.length() - 2) + "en";
        }
        boolean hisses = word.endsWith("s") || word.endsWith("x") || word.endsWith("z") || word.endsWith("ch");
        return hisses || word.endsWith("sh") ? word + "es" : word + "s";
    }

    private static String past(String verb) {
        if (verb.endsWith("e")) {
            return verb + "d";
        }
        return endsInConsonantY(verb) ? cut(verb) + "ied" : doubled(verb) + "ed";
    }

    private static String participle(String verb) {
        if (verb.endsWith("ie")) {
            return verb.substring(0, verb.length() - 2) + "ying";
        }
        return verb.endsWith("e") && !verb.endsWith("ee") ? cut(verb) + "ing" : doubled(verb) + "ing";
    }

    private static String adverb(String adjective) {
        if (adjective.endsWith("le") || adjective.endsWith("y")) {
            return cut(adjective) + (adjective.endsWith("y") ? "ily" : "y");
        }
        return adjective + (adjective.endsWith("ic") ? "ally" : adjective.endsWith("ll") ? "y" : "ly");
    }

    private static String doubled(String verb) {
        return DOUBLED.matcher(verb).matches() ? verb + verb.charAt(verb.length() - 1) : verb;
    }

    private static boolean endsInConsonantY(String word) {
        return word.length() > 1 && word.endsWith("y") && "aeiou".indexOf(word.charAt(word.length() - 2)) < 0;
    }

    private static String cut(String word) {
        return word.substring(0, word.length() - 1);
    }
}
