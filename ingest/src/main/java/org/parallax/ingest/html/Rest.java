package org.parallax.ingest.html;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parallax.api.annotation.Reading;
import org.parallax.api.article.Article;
import org.parallax.api.article.Published;
import org.parallax.api.vocabulary.LeftOut.Reason;
import org.parallax.ingest.text.Appeals;
import org.parallax.ingest.text.Clean;
import org.parallax.ingest.text.Dates;
import org.parallax.ingest.text.Leavings;
import org.parallax.ingest.text.Shape;

/** The rest of a page: what none of its articles holds, and why. */
final class Rest {

    private static final int LONGEST_FIELD = 20;
    private static final double MOSTLY = 0.6;

    private final Outline outline;
    /** The numbers that articles hold. */
    private final BitSet taken = new BitSet();
    /** Why a block that might have been text is none, at the number of its first text. */
    private final @Nullable Reason[] left;

    private int first = Integer.MAX_VALUE;
    private int last = -1;

    Rest(Outline outline) {
        this.outline = outline;
        this.left = new Reason[outline.size()];
    }

    /**
     * Notes that an article holds the words of a heading, and these blocks.
     *
     * @param heading the number of the heading; −1 where there is none
     * @param dropped which elements the blocks are without
     */
    void taken(int heading, List<Block> blocks, IntPredicate dropped) {
        if (heading >= 0) {
            taken.set(heading, outline.end(heading));
        }
        for (Block block : blocks) {
            for (int at = block.from(); at < block.at(); at++) {
                if (dropped.test(at)) {
                    at = outline.end(at) - 1;
                } else if (outline.isText(at)) {
                    taken.set(at);
                    first = Math.min(first, at);
                    last = Math.max(last, at);
                }
            }
        }
    }

    /** Notes why a block is in no article. */
    void left(Block block, Reason reason) {
        left[block.from()] = reason;
    }

    /** The articles of the page, the first of them with what was left out. */
    List<Reading> toldBy(List<Reading> articles) {
        if (articles.isEmpty()) {
            return articles;
        }
        Leavings leavings = new Leavings(articles);
        Article article = articles.get(0).article();
        int around = around();
        int place = 0;
        for (Block block : Blocks.of(outline, 0, taken::get)) {
            place = block.from() < outline.end(place) && place > 0 ? place : place(block.from());
            boolean within = around >= 0 && outline.isWithin(block.from(), around);
            leavings.add(block.text(), reason(block, within, article), place, block.isHeading());
        }
        return Stream.concat(
                        Stream.of(leavings.on(articles.get(0))),
                        articles.stream().skip(1))
                .toList();
    }

    /** The smallest element that holds the text of all articles; −1 where that stands nowhere on the page. */
    private int around() {
        int around = last < 0 ? -1 : outline.parent(first);
        while (around > 0 && !outline.isWithin(last, around)) {
            around = outline.parent(around);
        }
        return around;
    }

    /** The largest element around a text that holds nothing of an article. */
    private int place(int text) {
        int place = text;
        for (int up = outline.parent(text); up >= 0 && isFree(up); up = outline.parent(up)) {
            place = up;
        }
        return place;
    }

    private boolean isFree(int at) {
        int next = taken.nextSetBit(at);
        return next < 0 || next >= outline.end(at);
    }

    private Reason reason(Block block, boolean within, Article article) {
        for (int at = block.from(); at < block.at(); at++) {
            Reason noted = left[at];
            if (noted != null) {
                return noted;
            }
        }
        if (block.from() < first && isField(Clean.line(block.text()), article)) {
            return Reason.FIELD;
        }
        if (!within) {
            return Reason.OUTSIDE;
        }
        if (block.linked() > MOSTLY || Labels.isMore(block)) {
            return Reason.LINKS;
        }
        return Appeals.isAppeal(block.text()) ? Reason.APPEAL : Reason.OUTSIDE;
    }

    /** Whether a line over the text says no more than the fields of the article do. */
    private static boolean isField(String line, Article article) {
        if (article.standfirst().filter(it -> Clean.line(it).equals(line)).isPresent()) {
            return true;
        }
        Optional<Published> day = Shape.words(line) > LONGEST_FIELD
                ? Optional.empty()
                : article.published().flatMap(it -> Dates.find(line, Dates.Order.DAY_FIRST));
        return day.isPresent()
                || (Shape.words(line) <= LONGEST_FIELD
                        && article.authors().stream().anyMatch(line::contains));
    }
}
