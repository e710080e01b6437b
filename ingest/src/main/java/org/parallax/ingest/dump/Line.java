package org.parallax.ingest.dump;

/**
 * A line of a page that is not blank.
 *
 * @param number its place in the file, from 1 on; of lines joined to a paragraph that of the first
 * @param text the line without blanks at its ends
 * @param gap the number of blank lines before it
 * @param words its words
 * @param kind what it looks like
 * @param recurring whether the site prints it on its pages again and again
 */
record Line(int number, String text, int gap, int words, Kind kind, boolean recurring) {

    /** What a line looks like by itself. */
    enum Kind {
        /** A sentence or more. */
        PROSE,
        /** Short, without a full stop, as headlines and headings are. */
        HEADLINE,
        /** A person's name and nothing else. */
        NAME,
        /** {@code By Ada Example}. */
        BYLINE,
        /** A date with little around it. */
        DATE,
        /** {@code Via Example News}. */
        CREDIT,
        /** A rule of dashes or stars. */
        RULE,
        /** A part of the page's frame. */
        FRAME,
        /** A part of the frame at which an article is over. */
        END,
        /** Anything else that is short. */
        SHORT;

        /** Whether the line says who wrote an article or when. */
        boolean isEvidence() {
            return this == NAME || this == BYLINE || this == DATE;
        }

        boolean isFrame() {
            return this == FRAME || this == END;
        }
    }

    Line framed() {
        return new Line(number, text, gap, words, Kind.FRAME, recurring);
    }

    /** As a line that the site prints on its pages again and again. */
    Line recurs() {
        return new Line(number, text, gap, words, kind.isFrame() ? kind : Kind.FRAME, true);
    }

    boolean is(Kind other) {
        return kind == other;
    }

    /** Whether this is a paragraph of some length, not merely a sentence. */
    boolean isParagraph() {
        return kind == Kind.PROSE && words >= 15;
    }

    /** Whether an article's title may be this. */
    boolean mayBeTitle() {
        return kind == Kind.HEADLINE && words >= 3 && words <= 30 && text.length() <= 250;
    }
}
