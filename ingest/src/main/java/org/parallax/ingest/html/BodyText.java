package org.parallax.ingest.html;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.parallax.api.vocabulary.LeftOut.Reason;
import org.parallax.ingest.html.Block.Sort;
import org.parallax.ingest.text.Bylines;
import org.parallax.ingest.text.Chrome;
import org.parallax.ingest.text.Clean;
import org.parallax.ingest.text.Dates;
import org.parallax.ingest.text.Shape;

/**
 * The text of an article, chosen among the blocks of a body.
 *
 * @param text a blank line between blocks, a line end between items of a list and rows of a table
 * @param blocks the blocks it consists of
 * @param head what stood over the text and is not part of it: bylines, dates
 * @param headline the first block of the text where it looks like a headline; null otherwise
 */
record BodyText(
        String text,
        List<Block> blocks,
        List<String> head,
        @Nullable String headline) {

    private static final double MOSTLY_LINKS = 0.6;
    private static final double LEADS = 0.3;
    private static final int TOP = 4;

    /** Chooses the text of an article; {@code left} takes each block that is not part of it, and why. */
    static BodyText of(List<Block> blocks, Hints hints, BiConsumer<Block, Reason> left) {
        Set<String> headlines = new HashSet<>(List.of(Shape.key(hints.title()), Shape.key(hints.printed())));
        List<Block> kept = new ArrayList<>();
        List<String> head = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            boolean links = isLinks(block) || isInLinkList(blocks, i);
            if (kept.size() < TOP && isHead(block, headlines, kept.isEmpty())) {
                head.add(block.text());
                left.accept(block, Reason.FIELD);
            } else if (links || isFrame(block)) {
                left.accept(block, links ? Reason.LINKS : Reason.APPEAL);
                withoutLabel(kept, left);
            } else if (isMoreLink(block, kept)) {
                left.accept(block, Reason.LINKS);
            } else {
                kept.add(block);
            }
        }
        List<Block> all = List.copyOf(kept);
        Stated.cut(kept, hints.body());
        Endings.cut(kept, hints.authors());
        all.subList(kept.size(), all.size()).forEach(it -> left.accept(it, Reason.BELOW));
        return new BodyText(join(kept), kept, List.copyOf(head), kept.isEmpty() ? null : headline(kept));
    }

    /** The first block where it is loose, as long as a headline, no sentence, and prose follows. */
    private static @Nullable String headline(List<Block> kept) {
        Block first = kept.get(0);
        int words = Shape.words(first.text());
        boolean alone = (first.sort() == Sort.LOOSE || first.sort() == Sort.ROW) && first.linked() == 0;
        boolean leads = kept.size() > 1 && Shape.words(kept.get(1).text()) >= 12;
        boolean shaped = words >= 3 && words <= 25 && !Shape.endsSentence(first.text());
        return alone && leads && shaped ? first.text() : null;
    }

    private static String join(List<Block> blocks) {
        StringBuilder text = new StringBuilder(Blocks.length(blocks) + 2 * blocks.size());
        Sort before = Sort.LOOSE;
        for (Block block : blocks) {
            if (text.length() > 0) {
                boolean same = block.sort() == before && (before == Sort.ITEM || before == Sort.ROW);
                text.append(same ? "\n" : "\n\n");
            }
            text.append(block.text());
            before = block.sort();
        }
        return text.toString();
    }

    private static boolean isLinks(Block block) {
        String text = block.text();
        return block.linked() > MOSTLY_LINKS
                && text.length() < 200
                && !(block.sort() == Sort.PARAGRAPH && Shape.endsSentence(text) && Shape.words(text) > 12);
    }

    private static boolean isFrame(Block block) {
        return block.text().length() < 300 && Chrome.isFrame(block.text());
    }

    /** Whether the block is one of several items that are mostly links. */
    private static boolean isInLinkList(List<Block> blocks, int at) {
        if (blocks.get(at).sort() != Sort.ITEM) {
            return false;
        }
        int text = 0;
        int link = 0;
        for (int i = Math.max(0, at - 3); i < Math.min(blocks.size(), at + 4); i++) {
            if (blocks.get(i).sort() == Sort.ITEM) {
                text += blocks.get(i).text().length();
                link += blocks.get(i).link();
            }
        }
        return link > MOSTLY_LINKS * text;
    }

    /** Whether the block only repeats what stands over an article: its title, its authors, its date. */
    private static boolean isHead(Block block, Set<String> headlines, boolean first) {
        String text = block.text();
        if (text.length() > 300) {
            return false;
        }
        String key = Shape.key(text);
        if (!key.isEmpty() && headlines.contains(key)) {
            return true;
        }
        int words = Shape.words(text);
        if (Bylines.isByline(text) && words <= 14 && !Bylines.names(text).isEmpty()) {
            return true;
        }
        boolean dated = words <= 12
                && !Shape.endsSentence(text)
                && Dates.find(text, Dates.Order.DAY_FIRST).isPresent();
        return dated || (first && words <= 2 && block.sort() == Sort.LOOSE) || Bylines.isName(Clean.line(text));
    }

    /** Takes away the label over links that were left out. */
    private static void withoutLabel(List<Block> kept, BiConsumer<Block, Reason> left) {
        if (!kept.isEmpty() && Labels.isMore(kept.get(kept.size() - 1))) {
            left.accept(kept.remove(kept.size() - 1), Reason.LINKS);
        }
    }

    /** Whether a block that leads elsewhere stands right under a label that says so. */
    private static boolean isMoreLink(Block block, List<Block> kept) {
        boolean leads = block.sort() == Sort.ITEM ? block.link() > 0 : block.linked() > LEADS;
        return leads && !kept.isEmpty() && Labels.isMore(kept.get(kept.size() - 1));
    }
}
