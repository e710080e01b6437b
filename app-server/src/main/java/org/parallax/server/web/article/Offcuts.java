package org.parallax.server.web.article;

import java.util.Arrays;
import java.util.List;
import org.parallax.api.annotation.Annotation;
import org.parallax.api.vocabulary.LeftOut;
import org.parallax.server.web.chart.Unit;

/**
 * What was left out of the page that an article was cut from.
 *
 * @param sorts by why it was left out, in the order of {@link LeftOut.Reason}
 */
public record Offcuts(List<Sort> sorts) {

    /** A page with more of them would be slower to load than to read. */
    private static final int SHOWN = 100;

    private static final int FEW = 3;
    private static final Unit PIECES = new Unit("piece", "pieces");
    private static final Unit CHARACTERS = new Unit("character", "characters");

    /**
     * The pieces that were left out for one reason.
     *
     * @param what such pieces, in words
     * @param shown the first of them, in the order of the page
     */
    public record Sort(String what, long pieces, long characters, List<Piece> shown) {

        /** How much it is. */
        public String amount() {
            return Offcuts.amount(pieces, characters);
        }

        /** Whether it is little enough to be shown at once. */
        public boolean isShort() {
            return pieces <= FEW;
        }

        /** How many pieces are not among those shown. */
        public long more() {
            return pieces - shown.size();
        }
    }

    /**
     * A piece.
     *
     * @param beginning its first words
     * @param whole whether these are all
     */
    public record Piece(String beginning, boolean whole, long length) {

        /** How long it is. */
        public String size() {
            return CHARACTERS.of(length);
        }
    }

    static Offcuts of(List<Annotation<LeftOut>> found) {
        List<LeftOut> pieces = found.stream().map(Annotation::value).toList();
        return new Offcuts(Arrays.stream(LeftOut.Reason.values())
                .map(reason -> sort(
                        reason,
                        pieces.stream().filter(it -> it.reason() == reason).toList()))
                .filter(it -> it.pieces() > 0)
                .toList());
    }

    private static Sort sort(LeftOut.Reason reason, List<LeftOut> pieces) {
        return new Sort(
                words(reason),
                pieces.size(),
                pieces.stream().mapToLong(LeftOut::length).sum(),
                pieces.stream()
                        .limit(SHOWN)
                        .map(it -> new Piece(
                                it.text().strip().replaceAll("\\s+", " "),
                                it.text().length() >= it.length(),
                                it.length()))
                        .toList());
    }

    private static String words(LeftOut.Reason reason) {
        return switch (reason) {
            case OUTSIDE -> "Around the article: menus, sidebars, the foot of the page";
            case LINKS -> "Lists of links to other pages";
            case APPEAL -> "Asking the reader for something: to subscribe, to share, to donate";
            case RECURRING -> "The same on other pages of the site";
            case FIELD -> "Headline, authors and date, which are kept apart from the text";
            case BELOW -> "Below the end of the text: notes on authors, rights, comments";
        };
    }

    /** How much was left out in all. */
    public String amount() {
        return amount(
                sorts.stream().mapToLong(Sort::pieces).sum(),
                sorts.stream().mapToLong(Sort::characters).sum());
    }

    private static String amount(long pieces, long characters) {
        return PIECES.of(pieces) + ", " + CHARACTERS.of(characters);
    }
}
