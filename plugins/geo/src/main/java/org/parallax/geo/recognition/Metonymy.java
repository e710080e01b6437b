package org.parallax.geo.recognition;

import org.parallax.geo.gazetteer.Gazetteer;
import org.parallax.geo.gazetteer.Level;
import org.parallax.geo.recognition.Lexicon.Section;

/** Tells where a capital or a seat of government stands for those who govern there: <i>Baku said</i>. Immutable. */
public final class Metonymy {

    private final Gazetteer gazetteer;
    private final Lexicon lexicon;

    public Metonymy(Gazetteer gazetteer, Lexicon lexicon) {
        this.gazetteer = gazetteer;
        this.lexicon = lexicon;
    }

    /** Whether the mention, resolved to {@code place}, stands for a government. */
    public boolean applies(Words words, Mention mention, int place) {
        Level level = gazetteer.level(place);
        boolean seat = level == Level.CAPITAL || level == Level.SITE;
        if (!seat || mention.isDemonym()) {
            return false;
        }
        int first = mention.firstWord();
        boolean located =
                first > 0 && words.gap(first) == Words.SPACE && lexicon.is(words.stem(first - 1), Section.PLACE);
        int next = mention.endWord();
        if (located || next >= words.count() || words.gap(next) != Words.SPACE) {
            return false;
        }
        boolean possessive = mention.end() < words.end(next - 1);
        return lexicon.is(words.hash(next), possessive ? Section.GOVERN : Section.SAYS);
    }
}
