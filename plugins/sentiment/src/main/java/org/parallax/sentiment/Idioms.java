package org.parallax.sentiment;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;

/** Turns of phrase that mean something other than their words; the first word of each carries the valence of all. */
final class Idioms {

    private static final Map<String, Double> VALENCES = Map.ofEntries(
            entry("under fire", -2.0),
            entry("under attack", -2.2),
            entry("red tape", -1.2),
            entry("cold shoulder", -1.6),
            entry("last straw", -1.6),
            entry("bad blood", -2.0),
            entry("dead end", -1.6),
            entry("deadlock broken", 1.5),
            entry("last resort", -0.8),
            entry("lame duck", -1.2),
            entry("back to square one", -1.5),
            entry("at odds", -1.2),
            entry("in ruins", -2.2),
            entry("on the brink", -1.6),
            entry("out of control", -1.9),
            entry("out of hand", -1.6),
            entry("out of touch", -1.5),
            entry("behind bars", -1.6),
            entry("short of", -0.8),
            entry("far from", -0.8),
            entry("fall short", -1.4),
            entry("falls short", -1.4),
            entry("fell short", -1.4),
            entry("cover up", -1.8),
            entry("crack down", -1.4),
            entry("death toll", -2.4),
            entry("war crimes", -3.0),
            entry("war crime", -3.0),
            entry("human rights", 0.3),
            entry("civil rights", 0.3),
            entry("prime minister", 0.0),
            entry("united states", 0.0),
            entry("united nations", 0.0),
            entry("united kingdom", 0.0),
            entry("supreme court", 0.0),
            entry("white house", 0.0),
            entry("security council", 0.0),
            entry("trust fund", 0.0),
            entry("interest rate", 0.0),
            entry("interest rates", 0.0),
            entry("state of the art", 1.6),
            entry("upper hand", 1.0),
            entry("common ground", 1.4),
            entry("peace treaty", 1.6),
            entry("break the ice", 1.2),
            entry("breath of fresh air", 2.0),
            entry("second to none", 2.2),
            entry("no doubt", 0.3),
            entry("no problem", 0.8),
            entry("no longer", -0.3),
            entry("not only", 0.0),
            entry("like to", 0.3),
            entry("as well as", 0.0),
            entry("as well", 0.0));

    private static final int LONGEST = 4;

    private Idioms() {}

    /** The longest idiom that begins at a word, or an empty one. */
    static Idiom at(List<Token> tokens, int index) {
        StringBuilder words = new StringBuilder(tokens.get(index).word());
        Idiom found = Idiom.NONE;
        for (int i = index + 1; i < Math.min(tokens.size(), index + LONGEST); i++) {
            words.append(' ').append(tokens.get(i).word());
            Double valence = VALENCES.get(words.toString());
            if (valence != null) {
                found = new Idiom(i + 1 - index, valence);
            }
        }
        return found;
    }

    /**
     * An idiom.
     *
     * @param length how many words it has; 0 if it is none
     * @param valence what all of them are worth together, from −4 to 4
     */
    record Idiom(int length, double valence) {
        static final Idiom NONE = new Idiom(0, 0);
    }
}
