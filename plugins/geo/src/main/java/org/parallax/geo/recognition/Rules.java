package org.parallax.geo.recognition;

import org.parallax.geo.gazetteer.Gazetteer;
import org.parallax.geo.gazetteer.Level;
import org.parallax.geo.recognition.Lexicon.Section;

/** What is known without examples, laid over the probability that was learnt from them. Immutable. */
final class Rules {

    private static final double EXCLUDED = 0.02;
    private static final double CERTAIN = 0.9;
    private static final double GOVERNS = 0.6;
    private static final double OTHER_SCRIPT = 0.8;
    private static final double SEVERAL_WORDS = 0.5;
    private static final double LARGE = 6;
    private static final char FIRST_OTHER_SCRIPT = 0x370;

    private final Gazetteer gazetteer;
    private final Lexicon lexicon;
    private final Exclusion exclusion;
    private final Metonymy metonymy;

    Rules(Gazetteer gazetteer, Lexicon lexicon) {
        this.gazetteer = gazetteer;
        this.lexicon = lexicon;
        this.exclusion = new Exclusion(lexicon);
        this.metonymy = new Metonymy(gazetteer, lexicon);
    }

    /**
     * The corrected probability.
     *
     * @param contained whether the name stands beside one that contains it, or that it contains
     */
    double correct(Words words, Mention mention, double learnt, boolean contained) {
        if (exclusion.applies(words, mention)) {
            return Math.min(learnt, EXCLUDED);
        }
        char letter = words.text().charAt(mention.begin());
        if (letter >= FIRST_OTHER_SCRIPT && !(letter >= 0x1E00 && letter < 0x1F00)) {
            return isClear(words, mention) ? Math.max(learnt, OTHER_SCRIPT) : EXCLUDED;
        }
        if (contained || isCompound(words, mention)) {
            return Math.max(learnt, CERTAIN);
        }
        if (exclusion.isNamesake(words, mention)) {
            return learnt / 2;
        }
        if (metonymy.applies(words, mention, mention.place(0))) {
            return Math.max(learnt, GOVERNS);
        }
        if (isArea(mention)) {
            boolean several = mention.endWord() > mention.firstWord() + 1;
            return Math.max(Math.sqrt(learnt), several ? SEVERAL_WORDS : 0);
        }
        return mention.isDemonym() ? Math.sqrt(learnt) : learnt;
    }

    /** Whether a name in a script without capitals is long or well known enough not to be a common word. */
    private boolean isClear(Words words, Mention mention) {
        if (!words.is(mention.firstWord(), Words.UNSPACED)) {
            return true;
        }
        int place = mention.place(0);
        Level level = gazetteer.level(place);
        boolean known = level == Level.COUNTRY || level == Level.CAPITAL || gazetteer.logPopulation(place) >= LARGE;
        char letter = words.text().charAt(mention.begin());
        boolean hangul = letter >= 0xAC00 && letter < 0xD7B0;
        boolean begins = !hangul || mention.begin() == words.begin(mention.firstWord());
        return begins && (known || mention.end() - mention.begin() >= 3);
    }

    /** Whether the name is the first part of a compound such as <i>Baku-based</i>. */
    private boolean isCompound(Words words, Mention mention) {
        int next = mention.endWord();
        return next < words.count()
                && words.gap(next) == Words.HYPHEN
                && lexicon.is(words.stem(next), Section.COMPOUND);
    }

    /** Whether a name belongs to a sea, range, region or landmark, of which the training texts have too few. */
    private boolean isArea(Mention mention) {
        Level level = gazetteer.level(mention.place(0));
        return level == Level.REGION || level == Level.SITE;
    }
}
