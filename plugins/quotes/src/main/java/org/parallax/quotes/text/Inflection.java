package org.parallax.quotes.text;

import java.util.function.ObjLongConsumer;

/** The forms of English verbs. */
final class Inflection {

    private Inflection() {}

    /** Gives the forms of a verb that stands as one form, or as five with slashes, and the bit of each. */
    static void forms(String verb, ObjLongConsumer<String> each) {
        String[] forms = verb.split("/", -1);
        each.accept(forms[0], Kind.BASE);
        each.accept(forms.length == 5 ? forms[1] : third(verb), Kind.THIRD);
        each.accept(forms.length == 5 ? forms[2] : past(verb), Kind.PAST);
        each.accept(forms.length == 5 ? forms[3] : past(verb), Kind.DONE);
        each.accept(forms.length == 5 ? forms[4] : doing(verb), Kind.DOING);
    }

    private static String third(String verb) {
        if (isAfterConsonant(verb, 'y')) {
            return stem(verb) + "ies";
        }
        return verb.matches(".*(s|sh|ch|x|z)") ? verb + "es" : verb + "s";
    }

    private static String past(String verb) {
        if (isAfterConsonant(verb, 'y')) {
            return stem(verb) + "ied";
        }
        return verb.endsWith("e") ? verb + "d" : verb + "ed";
    }

    private static String doing(String verb) {
        return verb.endsWith("e") && !verb.endsWith("ee") ? stem(verb) + "ing" : verb + "ing";
    }

    private static boolean isAfterConsonant(String verb, char last) {
        return verb.length() > 2
                && verb.charAt(verb.length() - 1) == last
                && "aeiou".indexOf(verb.charAt(verb.length() - 2)) < 0;
    }

    private static String stem(String verb) {
        return verb.substring(0, verb.length() - 1);
    }
}
