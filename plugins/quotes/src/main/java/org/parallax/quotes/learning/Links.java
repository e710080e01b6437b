package org.parallax.quotes.learning;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parallax.quotes.text.Kind;
import org.parallax.quotes.text.Words;

/** Tells which source, cue and content in a paragraph belong together: those that stand nearest. */
final class Links {

    private static final int TOO_FAR = 60;
    private static final int SENTENCE = 12;
    private static final int CROSSED = 15;

    /** Words from {@code from} up to {@code to}, all of one tag. */
    record Part(int kind, int from, int to) {}

    /** What belongs together; {@code from} to {@code to} are the words of the content with what breaks it. */
    record Linked(int from, int to, Optional<Part> cue, Optional<Part> source) {}

    private final Words words;
    private final byte[] marks;
    private final List<Part> parts;

    private Links(Words words, byte[] marks, List<Part> parts) {
        this.words = words;
        this.marks = marks;
        this.parts = parts;
    }

    static List<Linked> of(Paragraph paragraph, byte[] tags, byte[] marks) {
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < tags.length; ) {
            int end = i + 1;
            while (end < tags.length && tags[i] != Tags.OUT && tags[end] == tags[i] + 1) {
                end++;
            }
            if (tags[i] != Tags.OUT) {
                parts.add(new Part(tags[i], paragraph.from() + i, paragraph.from() + end));
            }
            i = end;
        }
        return new Links(paragraph.words(), marks, parts).link();
    }

    private List<Linked> link() {
        List<Linked> linked = new ArrayList<>();
        List<Optional<Part>> cues = new ArrayList<>();
        for (Part it : parts) {
            if (it.kind() == Tags.CONTENT) {
                Optional<Part> cue = nearest(it, Tags.CUE);
                int last = linked.size() - 1;
                boolean same = last >= 0 && cue.isPresent() && cues.get(last).equals(cue);
                if (same) {
                    Linked old = linked.get(last);
                    linked.set(last, new Linked(old.from(), it.to(), old.cue(), old.source()));
                } else {
                    linked.add(new Linked(it.from(), it.to(), cue, nearest(cue.orElse(it), Tags.SOURCE)));
                    cues.add(cue);
                }
            }
        }
        return linked;
    }

    private Optional<Part> nearest(Part of, int kind) {
        Part best = null;
        int least = TOO_FAR;
        for (Part it : parts) {
            if (it.kind() == kind) {
                int distance = distance(of, it);
                if (distance < least) {
                    least = distance;
                    best = it;
                }
            }
        }
        return Optional.ofNullable(best);
    }

    private int distance(Part one, Part other) {
        int from = Math.min(one.to(), other.to());
        int to = Math.max(one.from(), other.from());
        int distance = to - from;
        for (int i = from; i < to && distance < TOO_FAR; i++) {
            distance += words.is(i, Kind.STOP) && marks[i] == 0 ? SENTENCE : 0;
        }
        for (Part it : parts) {
            boolean between = it.from() >= from && it.to() <= to;
            distance += between && (it.kind() == Tags.CONTENT || it.kind() == one.kind() || it.kind() == other.kind())
                    ? CROSSED
                    : 0;
        }
        // a subject stands before its verb more often than after it
        return distance * 2 + (other.kind() == Tags.SOURCE && other.from() > one.from() ? 1 : 0);
    }
}
