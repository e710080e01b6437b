package org.parallax.api.vocabulary;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.parallax.api.annotation.Layer;

/**
 * A piece of the page or dump an article was cut from that is in no article: a menu, a donation box, a list of further articles.
 *
 * @param text how it begins, at most {@value #LONGEST} UTF-16 code units
 * @param length how many code units it has in all
 * @param reason why it was left out
 */
public record LeftOut(String text, int length, Reason reason) {

    /** What was left out of the page an article is from, each over the whole text, in the order of the page. */
    public static final Layer<LeftOut> LEFT_OUT = Layer.of("left-out", LeftOut.class);

    /** How many UTF-16 code units of a piece are kept. */
    public static final int LONGEST = 160;

    /** Why a piece is no part of an article. */
    public enum Reason {
        /** Stands outside the part of the page that holds the article: menus, sidebars, footers. */
        @JsonProperty("outside")
        OUTSIDE,
        /** Is mostly links, or the label over them. */
        @JsonProperty("links")
        LINKS,
        /** Asks the reader for something: to subscribe, to share, to donate. */
        @JsonProperty("appeal")
        APPEAL,
        /** Comes again on other pages of the site. */
        @JsonProperty("recurring")
        RECURRING,
        /** Title, authors or day, which the article holds as fields of their own. */
        @JsonProperty("field")
        FIELD,
        /** Stands below the end of the text: notes on authors, rights, comments. */
        @JsonProperty("below")
        BELOW
    }
}
