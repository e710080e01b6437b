package org.parallax.server.web.article;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.parallax.api.annotation.Span;

/**
 * A text cut where findings begin and end, so that overlapping ones can be shown without one hiding the other.
 *
 * @param paragraphs in order
 */
public record Text(List<List<Stretch>> paragraphs) {

    private static final Span NOWHERE = new Span(0, 0);

    /**
     * A stretch of text with the same findings all along.
     *
     * @param findings those that cover it, the shortest first
     * @param passage whether it is of the passage that another page led to
     * @param begins whether that passage begins here
     */
    public record Stretch(String text, List<Finding> findings, boolean passage, boolean begins) {

        /** The classes of its findings' layers. */
        public String styles() {
            Set<String> styles = new LinkedHashSet<>();
            findings.forEach(it -> styles.add(it.style()));
            return "f " + String.join(" ", styles);
        }

        /** The numbers of its findings. */
        public String numbers() {
            return findings.stream().map(it -> Integer.toString(it.number())).collect(Collectors.joining(" "));
        }
    }

    /**
     * A part of a text.
     *
     * @param findings in the order of their spans
     * @param passage one to be marked
     */
    static Text of(String text, Span part, List<Finding> findings, Optional<Span> passage) {
        List<List<Stretch>> paragraphs = new ArrayList<>();
        Sweep sweep = new Sweep(text, findings, passage.orElse(NOWHERE));
        int at = part.start();
        while (at < part.end()) {
            int end = text.indexOf('\n', at);
            end = end < 0 || end > part.end() ? part.end() : end;
            if (end > at) {
                paragraphs.add(sweep.stretches(at, end));
            }
            at = end + 1;
        }
        return new Text(paragraphs);
    }

    private static void addIfAfter(TreeSet<Integer> ends, int end, int at) {
        if (end > at) {
            ends.add(end);
        }
    }

    /** Goes over the text once, knowing which findings it is within. */
    private static final class Sweep {

        private final String text;
        private final Span passage;
        private boolean begun;
        private final List<Finding> findings;
        private final List<Finding> open = new ArrayList<>();
        private int next;

        Sweep(String text, List<Finding> findings, Span passage) {
            this.text = text;
            this.passage = passage;
            this.findings = findings;
        }

        List<Stretch> stretches(int from, int to) {
            List<Stretch> stretches = new ArrayList<>();
            int at = from;
            while (at < to) {
                int here = at;
                open.removeIf(it -> it.span().end() <= here);
                while (next < findings.size() && findings.get(next).span().start() <= at) {
                    if (findings.get(next).span().end() > at) {
                        open.add(findings.get(next));
                    }
                    next++;
                }
                TreeSet<Integer> ends = new TreeSet<>(Set.of(to));
                open.forEach(it -> ends.add(it.span().end()));
                if (next < findings.size()) {
                    ends.add(findings.get(next).span().start());
                }
                addIfAfter(ends, passage.start(), at);
                addIfAfter(ends, passage.end(), at);
                int end = Math.min(to, ends.first());
                List<Finding> covering = open.stream()
                        .sorted(Comparator.comparingInt(
                                (Finding it) -> it.span().length()))
                        .toList();
                boolean marked = at >= passage.start() && end <= passage.end();
                stretches.add(new Stretch(text.substring(at, end), covering, marked, marked && !begun));
                begun |= marked;
                at = end;
            }
            return stretches;
        }
    }
}
