package org.parallax.ingest.html;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.BiConsumer;
import org.parallax.api.vocabulary.LeftOut.Reason;
import org.parallax.ingest.html.Block.Sort;
import org.parallax.ingest.site.Familiarity;
import org.parallax.ingest.site.Piece;
import org.parallax.ingest.site.Piece.Role;
import org.parallax.ingest.text.Bylines;
import org.parallax.ingest.text.Shape;

/** Takes out of a body the blocks that other pages of the site have as well. */
final class Recurring {

    private static final int SENTENCE = 8;
    private static final int PARAGRAPH = 15;

    private Recurring() {}

    /** The blocks that are this page's own; {@code left} takes the others. */
    static List<Block> without(
            List<Block> blocks, String site, Familiarity familiarity, BiConsumer<Block, Reason> left) {
        BitSet frame =
                familiarity.frame(site, blocks.stream().map(Recurring::piece).toList());
        if (frame.isEmpty()) {
            return blocks;
        }
        List<Block> own = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            if (frame.get(i)) {
                left.accept(blocks.get(i), Reason.RECURRING);
            } else {
                own.add(blocks.get(i));
            }
        }
        return own;
    }

    private static Piece piece(Block block) {
        return new Piece(block.text(), role(block));
    }

    private static Role role(Block block) {
        if (block.isHeading()) {
            return Role.TITLE;
        }
        boolean sentence = Shape.endsSentence(block.text());
        if (Shape.hasWords(block.text(), sentence ? SENTENCE : PARAGRAPH)) {
            return Role.PARAGRAPH;
        }
        boolean named = block.sort() != Sort.ITEM && Bylines.isByline(block.text());
        return named ? Role.EVIDENCE : Role.LABEL;
    }
}
