package org.parallax.credits.lines;

import org.parallax.api.vocabulary.Credit.Relation;
import org.parallax.credits.text.Line;

/**
 * A credit, before it is known what it governs.
 *
 * @param line where it stands
 * @param start where the name begins in the line's text
 * @param end where the name ends there
 * @param place how it stands there
 * @param why the form that it has
 */
public record Found(Line line, Relation relation, int start, int end, Place place, String why) {

    /** How a credit stands in an article, which says what it is about. */
    public enum Place {
        /** A line of its own, or the opening of one, about what follows. */
        OVER,
        /** Behind what it is about. */
        UNDER,
        /** A sentence that leads in the paragraphs behind it. */
        LEADING,
        /** Within the sentence that it is about. */
        INSIDE,
        /** About the whole article wherever it stands. */
        WHOLE,
        /** About no words of the article, such as a picture's. */
        NONE
    }

    /** The name as written, with ordinary blanks. */
    public String name() {
        return line.text().substring(start, end).replace('\u00a0', ' ').strip();
    }
}
