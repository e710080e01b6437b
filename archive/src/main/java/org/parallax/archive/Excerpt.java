package org.parallax.archive;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.util.BytesRef;
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
    private final Passage matches;

    /** The matches of a passage that is the whole text. */
    Excerpt(String text, Passage matches) {
        this.text = text;
        this.matches = matches;
    }

    /** The whole text with its matches. */
    Marked whole() {
        return marked(0, text.length());
    }

    Marked best() {
        int first = bestMatch();
        int begin = begin(matches.getMatchStarts()[first]);
        return marked(begin, end(begin));
    }

    /** The match from which on the most different words, and then the most words, come within reach. */
    private int bestMatch() {
        int best = 0;
        int bestScore = -1;
        int count = matches.getNumMatches();
        for (int i = 0; i < count; i++) {
            Set<BytesRef> words = new HashSet<>();
            int within = 0;
            for (int j = i;
                    j < count && matches.getMatchEnds()[j] <= matches.getMatchStarts()[i] + GOAL - BEFORE / 2;
                    j++) {
                words.add(matches.getMatchTerms()[j]);
                within++;
            }
            int score = words.size() * GOAL + within;
            if (score > bestScore) {
                best = i;
                bestScore = score;
            }
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
        for (int i = 0; i < matches.getNumMatches(); i++) {
            int start = Math.max(last, matches.getMatchStarts()[i]);
            int stop = Math.min(end, matches.getMatchEnds()[i]);
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
