package org.parallax.figures.amounts;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.parallax.api.vocabulary.Figure.Bound;
import org.parallax.figures.text.Tokens;

/** Reads off the words before a number how firmly it is given. */
final class Bounds {

    private static final Map<String, Bound> PHRASES = new HashMap<>();

    static {
        put(
                Bound.AT_MOST,
                "no more than",
                "not more than",
                "fewer than",
                "less than",
                "at most",
                "up to",
                "höchstens",
                "weniger als",
                "moins de",
                "menos de",
                "meno di",
                "не более",
                "менее");
        put(
                Bound.AT_LEAST,
                "no fewer than",
                "no less than",
                "more than",
                "at least",
                "upwards of",
                "over",
                "mehr als",
                "über",
                "mindestens",
                "plus de",
                "au moins",
                "más de",
                "al menos",
                "più di",
                "oltre",
                "almeno",
                "mais de",
                "pelo menos",
                "более",
                "больше",
                "свыше");
        put(Bound.AT_MOST, "under", "below");
        put(
                Bound.ABOUT,
                "close to",
                "an estimated",
                "nearly",
                "almost",
                "about",
                "around",
                "roughly",
                "approximately",
                "some",
                "estimated",
                "circa",
                "rund",
                "etwa",
                "fast",
                "knapp",
                "ungefähr",
                "environ",
                "près de",
                "presque",
                "cerca de",
                "unos",
                "unas",
                "casi",
                "alrededor de",
                "circa",
                "quasi",
                "около",
                "почти",
                "примерно");
    }

    private Bounds() {}

    private static void put(Bound bound, String... phrases) {
        for (String phrase : phrases) {
            PHRASES.putIfAbsent(phrase, bound);
        }
    }

    /**
     * A bound, and the token it begins with.
     *
     * @param first the first token of the phrase, or the number's own
     */
    record Given(Bound bound, int first) {}

    /** What stands before a token. */
    static Given before(Tokens tokens, int token) {
        if (!tokens.isWord(token - 1) || tokens.opensLine(token)) {
            return new Given(Bound.EXACT, token);
        }
        String one = tokens.lower(token - 1);
        String two = tokens.lower(token - 2) + " " + one;
        List<String> phrases = List.of(tokens.lower(token - 3) + " " + two, two, one);
        for (int i = 0; i < phrases.size(); i++) {
            Bound bound = PHRASES.get(phrases.get(i));
            if (bound != null) {
                return new Given(bound, token - phrases.size() + i);
            }
        }
        return new Given(Bound.EXACT, token);
    }
}
