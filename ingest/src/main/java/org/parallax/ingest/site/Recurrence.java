package org.parallax.ingest.site;

import java.util.BitSet;
import java.util.List;
import org.parallax.ingest.site.Piece.Role;
import org.parallax.ingest.text.Appeals;
import org.parallax.ingest.text.Shape;

/**
 * Tells the frame of a site from articles that stand on several of its pages. What comes again is looked at in runs. A run
 * that reads like an article (a title or byline over a paragraph, or paragraphs of some length) is one that was printed
 * twice, and stays. Of the rest, labels go where their neighbour came with them, titles and names where both did, and
 * paragraphs where they speak to the reader.
 */
final class Recurrence {

    private static final int ARTICLE_WORDS = 80;
    private static final int PARAGRAPH_WORDS = 15;
    private static final int MANY = 3;
    private static final int HEAD = 6;

    private final List<Piece> pieces;
    private final int[] counts;
    private final boolean[] linked;
    private final BitSet frame = new BitSet();

    /**
     * What is known of a page.
     *
     * @param counts on how many other pages each piece stood
     * @param linked for each piece whether it stood behind the piece before it there as well; one more for the end
     */
    Recurrence(List<Piece> pieces, int[] counts, boolean[] linked) {
        this.pieces = pieces;
        this.counts = counts;
        this.linked = linked;
    }

    /** The positions of what is frame. */
    BitSet frame() {
        int begin = 0;
        while (begin < counts.length) {
            int end = begin;
            while (end < counts.length && counts[end] > 0) {
                end++;
            }
            if (end > begin) {
                run(begin, end);
            }
            begin = end + 1;
        }
        return frame;
    }

    private void run(int begin, int end) {
        int first = firstParagraph(begin, end);
        int head = first < 0 ? end : head(begin, first);
        int last = end - 1;
        while (last > first && !isProse(last)) {
            last--;
        }
        boolean article = first >= 0 && isArticle(head, first, last);
        for (int i = begin; i < end; i++) {
            if (!(article && i >= head && i <= last) && isFrame(i, begin, end)) {
                frame.set(i);
            }
        }
    }

    private int firstParagraph(int begin, int end) {
        for (int i = begin; i < end; i++) {
            if (isProse(i)) {
                return i;
            }
        }
        return -1;
    }

    /** A paragraph that tells, rather than asks for something. */
    private boolean isProse(int at) {
        Piece piece = pieces.get(at);
        return piece.is(Role.PARAGRAPH)
                && Shape.words(piece.text()) >= PARAGRAPH_WORDS
                && !Appeals.isAppeal(piece.text());
    }

    /** Where the head over the paragraph begins: at the nearest title, or with the names and dates right over it. */
    private int head(int begin, int paragraph) {
        int head = paragraph;
        for (int i = paragraph - 1; i >= Math.max(begin, paragraph - HEAD); i--) {
            if (pieces.get(i).is(Role.TITLE)) {
                return i;
            }
            if (pieces.get(i).is(Role.EVIDENCE)) {
                head = i;
            }
        }
        return head;
    }

    private boolean isArticle(int head, int first, int last) {
        int words = 0;
        int fewest = Integer.MAX_VALUE;
        for (int i = first; i <= last; i++) {
            words += isProse(i) ? Shape.words(pieces.get(i).text()) : 0;
            fewest = Math.min(fewest, counts[i]);
        }
        return words >= ARTICLE_WORDS || (head < first && fewest < MANY);
    }

    private boolean isFrame(int at, int begin, int end) {
        boolean before = linked[at];
        boolean after = linked[at + 1];
        return switch (pieces.get(at).role()) {
            case LABEL -> before || after;
            case TITLE -> (before && after) || (counts[at] > 1 && (before || after) && !isHead(at));
            case EVIDENCE -> before && after;
            case PARAGRAPH -> isFamiliar(at, begin, end);
        };
    }

    private boolean isHead(int at) {
        return at + 1 < pieces.size() && pieces.get(at + 1).is(Role.EVIDENCE);
    }

    /** A paragraph may be what a paper writes into each report on one affair, so more has to speak against it. */
    private boolean isFamiliar(int at, int begin, int end) {
        boolean labelled = at > begin && linked[at] && !pieces.get(at - 1).is(Role.PARAGRAPH);
        boolean last = at + 1 == end && at + 1 == pieces.size();
        return Appeals.isAppeal(pieces.get(at).text())
                || (labelled && counts[at] > 1)
                || ((last || labelled) && counts[at] >= MANY)
                || (Shape.words(pieces.get(at).text()) < PARAGRAPH_WORDS && linked[at] && linked[at + 1]);
    }
}
