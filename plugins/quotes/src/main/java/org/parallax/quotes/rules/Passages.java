package org.parallax.quotes.rules;

import org.parallax.api.vocabulary.Quote;
import org.parallax.quotes.grammar.Clauses;
import org.parallax.quotes.grammar.Line;
import org.parallax.quotes.text.Kind;

/** How the passages in marks of a line stand among its words. */
final class Passages {

    /** A passage of so many characters is no end of somebody else's clause. */
    private static final int LONG = 300;

    private final Line line;

    Passages(Line line) {
        this.line = line;
    }

    /** The item after passages that stand in a row. */
    int after(int from) {
        int at = from;
        while (line.isPassage(at)) {
            at++;
            if (line.is(at, Kind.AND | Kind.COMMA) && line.isPassage(at + 1)) {
                at++;
            }
        }
        return at;
    }

    /** Whether an item is a passage that ends as words in a sentence do before <i>she said</i>. */
    boolean isSpoken(int item) {
        if (!line.isPassage(item)) {
            return false;
        }
        char last = line.lastInside(item);
        return last == ',' || last == '?' || last == '!' || last == '.' || last == '\u2014' || last == '\u2026';
    }

    /** Whether a passage in marks is but the end of a clause in the article's words. */
    boolean isPartOf(int from, int passage) {
        int before = passage - 1;
        return before >= from
                && line.is(before, Kind.LETTERS)
                && !line.is(before, Kind.CUE)
                && Clauses.hasVerb(line, from, passage)
                && line.passage(passage).end() - line.passage(passage).begin() < LONG;
    }

    /** Whether an item is an adverb in marks, which tells the manner: <i>responded “promptly”</i>. */
    boolean isManner(int item) {
        if (!line.isPassage(item)) {
            return false;
        }
        String inside = line.text(item, item + 1).strip();
        int last = inside.length() - (line.passage(item).closed() ? 1 : 0);
        return last > 2
                && inside.startsWith("ly", last - 2)
                && inside.substring(1, last).chars().allMatch(Character::isLetter);
    }

    /** How the words from one item to another are given. */
    Quote.Kind kind(int from, int to) {
        boolean direct = true;
        boolean marked = false;
        for (int at = from; at < to; at++) {
            marked |= line.isPassage(at);
            direct &= line.isPassage(at) || line.is(at, Kind.ANY_MARK);
        }
        return direct && marked ? Quote.Kind.DIRECT : marked ? Quote.Kind.PARTIAL : Quote.Kind.INDIRECT;
    }
}
