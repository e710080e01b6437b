package org.parallax.ingest.html;

import java.util.List;
import java.util.Set;
import org.parallax.ingest.text.Chrome;
import org.parallax.ingest.text.Shape;

/** Cuts off what stands behind the end of an article: notes on its author, labels, links to other articles, bare headings. */
final class Endings {

    /** The share of the text that may be cut off, and how much of a short one. */
    private static final double MOST = 0.3;

    private static final int SHORT = 400;
    private static final int FARTHEST = 20;
    private static final int LONG_PARAGRAPH = 30;

    private Endings() {}

    /** Takes the end off {@code blocks}. */
    static void cut(List<Block> blocks, Set<String> authors) {
        int all = 0;
        for (Block block : blocks) {
            all += block.text().length();
        }
        double most = Math.max(MOST * all, Math.min(SHORT, all / 2));
        int end = blocks.size();
        int cut = 0;
        int prose = 0;
        for (int at = blocks.size() - 1; at > 0 && at >= blocks.size() - FARTHEST; at--) {
            Block block = blocks.get(at);
            cut += block.text().length();
            if (cut > most) {
                break;
            }
            if (Labels.isAboutAuthor(block, authors) || (prose == 0 && isEnd(block, at == end - 1))) {
                end = at;
            } else if (block.linked() < MOST && Shape.hasWords(block.text(), LONG_PARAGRAPH)) {
                prose++;
                if (prose > 1) {
                    break;
                }
            }
        }
        while (end > 0 && blocks.get(end - 1).isHeading()) {
            end--;
        }
        blocks.subList(end, blocks.size()).clear();
    }

    private static boolean isEnd(Block block, boolean last) {
        return Labels.isMore(block) || (last && Chrome.isCredit(block.text()));
    }
}
