package org.parallax.stories;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.parallax.api.article.Article;

/** Makes the sketch of one article in a single pass over title and body. */
final class Sketcher implements Stems.Sink {

    /** Characters of the body that are read: an event is told in the beginning, and a long text is no heavier than others. */
    private static final int READ = 40_000;

    /** Characters of the body that are its lead. */
    private static final int LEAD = 400;

    /** Characters that stand in for a title where there is none, if the first line is not shorter. */
    private static final int HEADING = 120;

    private static final int TERMS = 120;
    private static final int LEADING_NAMES = 5;

    /** What a word in the title counts for, in words of the body. */
    private static final int TITLE_COUNT = 2;

    private final Article article;
    private final Background background;
    private final int leadEnd;
    private final Counts counts = new Counts();
    private boolean heading;
    private boolean body;
    private int words;

    private Sketcher(Article article, Background background) {
        this.article = article;
        this.background = background;
        this.leadEnd = article.bodyStart() + LEAD;
    }

    static Sketch sketch(Article article, Background background) {
        return new Sketcher(article, background).sketch();
    }

    private Sketch sketch() {
        String text = article.text();
        int bodyStart = article.bodyStart();
        int headingEnd = article.title().isPresent() ? Math.min(bodyStart, READ) : headingEnd(text);
        heading = true;
        Stems.walk(text, 0, headingEnd, this);
        heading = false;
        body = true;
        Stems.walk(text, bodyStart, boundary(text, bodyStart + READ), this);
        return new Sketch(article.published(), text.substring(0, headingEnd).strip(), words, terms());
    }

    /** The end of the first line that says something, or of the last word that fits. */
    private static int headingEnd(String text) {
        int start = 0;
        while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        int most = boundary(text, start + HEADING);
        int line = text.indexOf('\n', start);
        if (line >= 0 && line <= most) {
            return line;
        }
        int blank = most < text.length() ? text.lastIndexOf(' ', most) : most;
        return blank > start ? blank : most;
    }

    private static int boundary(String text, int at) {
        if (at >= text.length()) {
            return text.length();
        }
        return Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
    }

    @Override
    public void stem(int stem, int start, boolean capital, boolean number) {
        int slot = counts.slot(stem);
        if (body) {
            words++;
            counts.body[slot]++;
            counts.lead[slot] += start < leadEnd ? 1 : 0;
        }
        int seen = number ? Counts.NUMBER : capital ? Counts.CAPITAL : body ? Counts.SMALL : 0;
        counts.mark(slot, seen | (heading ? Counts.HEADING : 0));
    }

    private Terms terms() {
        int[] slots = counts.slots();
        int[] all = new int[slots.length];
        int[] rarities = new int[slots.length];
        double[] weights = new double[slots.length];
        for (int i = 0; i < slots.length; i++) {
            int slot = slots[i];
            all[i] = counts.body[slot] + (counts.has(slot, Counts.HEADING) ? TITLE_COUNT : 0);
            rarities[i] = background.rarity(counts.stems[slot]);
            weights[i] = (1 + Math.log(all[i])) * rarities[i];
        }
        List<Integer> best = IntStream.range(0, slots.length)
                .boxed()
                .sorted(Comparator.<Integer>comparingDouble(i -> -weights[i])
                        .thenComparingInt(i -> counts.stems[slots[i]]))
                .limit(TERMS)
                .toList();
        long[] packed = new long[best.size()];
        int names = 0;
        for (int n = 0; n < packed.length; n++) {
            int i = best.get(n);
            int slot = slots[i];
            int flags = flags(slot);
            if ((flags & Terms.NAME) != 0 && names++ < LEADING_NAMES) {
                flags |= Terms.LEADING;
            }
            int lead = counts.lead[slot] + (counts.has(slot, Counts.HEADING) ? 1 : 0);
            packed[n] = Terms.pack(counts.stems[slot], all[i], lead, flags, rarities[i]);
        }
        Arrays.sort(packed);
        return new Terms(packed);
    }

    /** A word is a name where it begins with a capital, and in the body never without. */
    private int flags(int slot) {
        int flags = counts.has(slot, Counts.HEADING) ? Terms.TITLE : 0;
        if (counts.has(slot, Counts.NUMBER)) {
            return flags | Terms.NUMBER;
        }
        return counts.has(slot, Counts.CAPITAL) && !counts.has(slot, Counts.SMALL) ? flags | Terms.NAME : flags;
    }
}
