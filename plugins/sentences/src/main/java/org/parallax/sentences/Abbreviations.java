package org.parallax.sentences;

import java.util.Locale;
import java.util.Set;

/** Words whose full stop is their own, words that begin sentences, and verbs of speech. */
final class Abbreviations {

    /** In capitals, always followed by a name. */
    private static final Set<String> TITLES = words(
            "mr mrs ms messrs mme mlle dr drs prof rev fr hon gov lt col gen maj capt cpt cmdr cdr sgt cpl pvt pfc adm brig sen"
                    + " sens rep reps pres amb atty supt det insp sra srta dña hr ph im ul г ул проф");

    /** Always followed by something. */
    private static final Set<String> INNER = words(
            "vs v cf ca approx viz i.e e.g z.b d.h u.a hrsg bzw bspw vgl ggf sog zzgl inkl exkl nr núm pág aprox");

    /** A full stop after them ends a sentence unless a figure follows. */
    private static final Set<String> BEFORE_FIGURES = words(
            "no nos vol vols pp pg p fig figs ch chap par para sect art sec op ex jan feb mar apr jun jul aug sept sep oct nov dec");

    /** A full stop after them ends a sentence only before a word that begins sentences. */
    private static final Set<String> OTHERS = words(
            "st ste mt ft jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri sat sun inc corp"
                    + " ltd co cos llc plc bros jr sr esq etc dept univ assn assoc intl natl ave blvd rd hwy a.m p.m am pm ph.d"
                    + " m.d b.a m.a b.s m.s j.d ll.b ed eds est al min max est calif conn ariz ark colo del fla ga ill ind kan"
                    + " ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo n.y d.c");

    private static final Set<String> OPENERS = words(
            "the a an this that these those it its he she they we i you his her their our my there here in on at by for from"
                    + " with as after before when while if but and or yet so however although though because since until both"
                    + " what who why how where which some many most all no not now then today yesterday tomorrow last next"
                    + " according also another each every few several still such under over during despite instead one two"
                    + " meanwhile among once more much nor even just only to of about");

    private static final Set<String> SPEECH = words(
            "said says asked asks added adds replied replies told tells wrote writes shouted shouts cried cries exclaimed"
                    + " wondered quipped joked demanded recalled continued answered chanted yelled screamed tweeted posted");

    private Abbreviations() {}

    /**
     * Whether a full stop after {@code word} can end a sentence that {@code next} would follow, both as printed.
     *
     * @param first the character after the blank, which is no letter where {@code next} is empty
     */
    static boolean endsSentence(String word, String next, char first) {
        String lower = word.toLowerCase(Locale.ROOT);
        boolean capital = !word.isEmpty() && Character.isUpperCase(word.charAt(0));
        if (INNER.contains(lower)
                || (capital && TITLES.contains(lower))
                || (Character.isDigit(first) && BEFORE_FIGURES.contains(lower))) {
            return false;
        }
        boolean other = OTHERS.contains(lower) && (capital || word.indexOf('.') > 0 || !isWord(lower));
        boolean initial = word.length() == 1 && capital;
        if (initial || other || isDotted(word)) {
            return opens(next) || (next.isEmpty() && !Character.isDigit(first) && !initial);
        }
        return true;
    }

    /** Whether sentences begin with the word. */
    static boolean opens(String word) {
        return OPENERS.contains(word.toLowerCase(Locale.ROOT));
    }

    /** Whether the word says that somebody speaks. */
    static boolean isSpeech(String word) {
        return SPEECH.contains(word);
    }

    /** Whether an abbreviation is a word as well when it is not capitalised. */
    private static boolean isWord(String lower) {
        return switch (lower) {
            case "sat",
                    "sun",
                    "mar",
                    "wed",
                    "am",
                    "ind",
                    "ill",
                    "la",
                    "pa",
                    "miss",
                    "mass",
                    "wash",
                    "ore",
                    "del",
                    "mo",
                    "est" -> true;
            default -> false;
        };
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
        return Set.copyOf(java.util.Arrays.asList(words.split(" ")));
    }
}
