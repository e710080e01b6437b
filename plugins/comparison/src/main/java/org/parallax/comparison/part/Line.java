package org.parallax.comparison.part;

import java.util.List;
import java.util.Optional;
import org.parallax.api.annotation.Span;
import org.parallax.api.vocabulary.EntityMention;
import org.parallax.api.vocabulary.Figure;
import org.parallax.api.vocabulary.LoadedLanguage;
import org.parallax.api.vocabulary.Quote;
import org.parallax.api.vocabulary.Sentiment;
import org.parallax.api.vocabulary.Voice;

/**
 * One sentence of an article, and what was found in it. All spans are the article's.
 *
 * @param span where it stands
 * @param text its words, the first {@value Digest#CHARACTERS} characters of them
 * @param role what it is to the article
 */
public record Line(
        Span span,
        String text,
        Role role,
        List<Name> names,
        List<Spot> places,
        List<Said> quotes,
        List<Tone> tones,
        List<Term> loaded,
        List<Stated> figures) {

    /** What a line is to its article. */
    public enum Role {
        TITLE,
        /** A heading, a caption, an item of a list. */
        ASIDE,
        SENTENCE
    }

    /** A mention of somebody or something. */
    public record Name(Span span, String name, EntityMention.Type type) {}

    /** A mention of a place, under the gazetteer's name. */
    public record Spot(Span span, String name) {}

    /** Words that are somebody's; they begin in this line. */
    public record Said(Span span, Quote.Kind kind, String speaker, Optional<String> role) {}

    /** The tone toward somebody. */
    public record Tone(Span span, String target, double score, Sentiment.Tone label, Voice voice) {}

    /** A loaded term in the outlet's own voice. */
    public record Term(Span span, Optional<LoadedLanguage.Category> category) {}

    /** A figure. */
    public record Stated(Span span, Figure figure) {}
}
