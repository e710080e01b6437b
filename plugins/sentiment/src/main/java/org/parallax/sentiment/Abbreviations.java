package org.parallax.sentiment;

import java.util.Set;

/** Words whose full stop is their own, and words that begin sentences. */
final class Abbreviations {

    /** Always followed by a name or a figure. */
    private static final Set<String> TITLES = words(
            "mr mrs ms messrs mme mlle dr prof rev fr hon gov lt col gen maj capt cpt cmdr sgt cpl pvt adm sen sens rep reps"
                    + " pres amb atty supt det insp st ste mt ft vs v no nos vol pp pg fig figs art sec ch cf approx ca est al"
                    + " op ed eds viz eg ie e.g i.e");

    /** A full stop after them ends a sentence only before a word that begins sentences. */
    private static final Set<String> OTHERS = words(
            "jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri sat sun inc corp ltd co llc"
                    + " plc bros jr sr esq etc dept univ assn ave blvd rd a.m p.m am pm ph.d m.d b.a m.a");

    private static final Set<String> OPENERS = words(
            "the a an this that these those it its he she they we i you his her their our my there here in on at by for from"
                    + " with as after before when while if but and or yet so however although though because since until both"
                    + " what who why how where which some many most all no not now then today yesterday tomorrow last next"
                    + " according also another each every few several still such under over during despite instead");

    private Abbreviations() {}

    /** Whether a full stop after {@code word} can end a sentence that {@code next} would follow; both as printed. */
    static boolean endsSentence(String word, String next) {
        String lower = word.toLowerCase(java.util.Locale.ROOT);
        if (TITLES.contains(lower) && !(lower.equals("no") && word.equals("no"))) {
            return false;
        }
        boolean initial = word.length() == 1 && Character.isUpperCase(word.charAt(0)) && !word.equals("I");
        if (initial || OTHERS.contains(lower) || isDotted(word)) {
            return OPENERS.contains(next.toLowerCase(java.util.Locale.ROOT));
        }
        return true;
    }

    /** Letters with full stops between, such as {@code U.S} before its last. */
    private static boolean isDotted(String word) {
        for (int i = 1; i < word.length(); i += 2) {
            if (word.charAt(i) != '.' || !Character.isLetter(word.charAt(i - 1))) {
                return false;
            }
        }
        return word.length() >= 3 && word.length() % 2 == 1;
    }

    private static Set<String> words(String words) {
        return Set.of(words.split(" "));
    }
}
