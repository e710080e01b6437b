package org.parallax.archive;

import java.util.ArrayList;
import java.util.List;
import org.parallax.api.annotation.Span;
import org.parallax.archive.SearchResult.Marked;

/**
 * Cuts the part out of a text that has the most different words of a query close together, from the beginning of a sentence
 * and to the end of one where these are near.
 */
final class Excerpt {

    /** How long an excerpt should be, and how far before and after that a sentence is looked for, in UTF-16 code units. */
    private static final int GOAL = 160;

    private static final int BEFORE = 80;
    private static final int AFTER = 100;
    private static final String SENTENCE_ENDS = ".!?…。！？";

    private final String text;
    private final List<Occurrence> matches;
    private final int words;

    /** An excerpt of a text with one match or more of {@code words} different ones. */
    Excerpt(String text, List<Occurrence> matches, int words) {
        this.text = text;
        this.matches = matches;
        this.words = words;
    }

    /** The whole text with its matches. */
    Marked whole() {
        return marked(0, text.length());
    }

    Marked best() {
        int begin = begin(matches.get(bestMatch()).start());
        return marked(begin, end(begin));
    }

    /** The match from which on the most different words, and then the most words, come within reach. */
    private int bestMatch() {
        int best = 0;
        int bestScore = -1;
        int[] within = new int[words];
        int different = 0;
        int next = 0;
        for (int i = 0; i < matches.size(); i++) {
            int reach = matches.get(i).start() + GOAL - BEFORE / 2;
            for (; next < matches.size() && (next <= i || matches.get(next).end() <= reach); next++) {
                different += within[matches.get(next).word()]++ == 0 ? 1 : 0;
            }
            int score = different * GOAL + next - i;
            if (score > bestScore) {
                best = i;
                bestScore = score;
            }
            different -= --within[matches.get(i).word()] == 0 ? 1 : 0;
        }
        return best;
    }

    private int begin(int match) {
        int farthest = Math.max(0, match - BEFORE);
        for (int i = match; i > farthest; i--) {
            if (isBreak(i)) {
                return i;
            }
        }
        return farthest == 0 ? 0 : wordAt(farthest, match);
    }

    private int end(int begin) {
        int goal = begin + GOAL;
        if (goal + AFTER >= text.length()) {
            return text.length();
        }
        for (int i = goal; i < goal + AFTER; i++) {
            if (isBreak(i)) {
                return i;
            }
        }
        return wordAt(goal, goal + AFTER);
    }

    /** Whether a sentence or paragraph begins here: after a line break, or after a blank behind a mark. */
    private boolean isBreak(int at) {
        char before = text.charAt(at - 1);
        return before == '\n'
                || (at > 1 && Character.isWhitespace(before) && SENTENCE_ENDS.indexOf(text.charAt(at - 2)) >= 0);
    }

    /** Where the first word after {@code from} begins; {@code from} itself where none does before {@code to}. */
    private int wordAt(int from, int to) {
        for (int i = from; i < to; i++) {
            if (Character.isWhitespace(text.charAt(i))) {
                return i + 1;
            }
        }
        return Character.isLowSurrogate(text.charAt(from)) ? from - 1 : from;
    }

    private Marked marked(int begin, int end) {
        List<Span> marks = new ArrayList<>();
        int last = begin;
        for (Occurrence match : matches) {
            int start = Math.max(last, match.start());
            int stop = Math.min(end, match.end());
            if (start < stop) {
                marks.add(new Span(start - begin, stop - begin));
                last = stop;
            }
        }
        String cut = text.substring(begin, end);
        String stripped = cut.stripTrailing();
        return new Marked(
                marks.isEmpty() || marks.get(marks.size() - 1).end() <= stripped.length() ? stripped : cut, marks);
    }
}
