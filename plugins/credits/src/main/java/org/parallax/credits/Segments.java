package org.parallax.credits;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parallax.api.annotation.Annotation;
import org.parallax.api.annotation.Reading;
import org.parallax.api.annotation.Span;
import org.parallax.api.vocabulary.Credit.Relation;
import org.parallax.api.vocabulary.Sentence;
import org.parallax.credits.lines.Found;
import org.parallax.credits.lines.Found.Place;
import org.parallax.credits.text.Line;

/** Tells which part of an article each credit governs. */
final class Segments {

    /** What may stand above a credit that is about the whole article: a headline within the body. */
    private static final int HEADING = 300;

    private static final int LONGEST_PASSAGE = 50;

    private final List<Line> plain;
    private final List<Found> openers = new ArrayList<>();
    private final List<Annotation<Sentence>> sentences;
    private final int end;

    /**
     * @param plain the lines of the body that hold more than credits, in order
     * @param found all credits, in the order of the text
     */
    Segments(Reading reading, List<Line> plain, List<Found> found) {
        this.plain = plain;
        this.end = reading.text().length();
        this.sentences = reading.has(Sentence.SENTENCES) ? reading.get(Sentence.SENTENCES) : List.of();
        found.stream().filter(this::opens).forEach(openers::add);
    }

    /** What the credit governs; nothing for one about the whole article. */
    Optional<Span> governed(Found found) {
        Line line = found.line();
        return switch (found.place()) {
            case WHOLE -> Optional.empty();
            case NONE -> line.span(0, line.text().length());
            case OVER, LEADING -> opens(found) ? Optional.of(segment(found)) : Optional.empty();
            case UNDER -> under(found);
            case INSIDE -> Optional.of(passage(found).orElseGet(() -> sentence(found)));
        };
    }

    /** Whether a pasted part begins with this credit: there is text above it, and behind it. */
    private boolean opens(Found found) {
        boolean opening =
                found.place() == Place.LEADING || (found.place() == Place.OVER && found.relation() != Relation.AUTHOR);
        if (!opening || plain.isEmpty()) {
            return false;
        }
        boolean leads = found.place() == Place.LEADING;
        boolean behind = plain.get(plain.size() - 1).at() >= found.line().at()
                && first(found.line().at()) < plain.size();
        int above = first(found.line().at());
        int letters = plain.subList(0, Math.min(above, 3)).stream()
                .mapToInt(Line::length)
                .sum();
        return behind && (leads || above > 2 || letters > HEADING);
    }

    private Span segment(Found found) {
        int from = plain.get(first(found.line().at())).at();
        int to = end;
        int next = openerBehind(found.line().at());
        if (next < openers.size()) {
            Line last = plain.get(first(openers.get(next).line().at()) - 1);
            to = last.at() + last.length();
        }
        return to > from ? new Span(from, to) : new Span(from, end);
    }

    /** The number of the first opener behind a place in the text. */
    private int openerBehind(int at) {
        int low = 0;
        int high = openers.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (openers.get(middle).line().at() <= at) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The paragraph that is signed: this one up to the signature, or the one before where the signature stands alone. */
    private Optional<Span> under(Found found) {
        Line line = found.line();
        int before = found.start();
        while (before > 0 && " -".indexOf(line.folded().charAt(before - 1)) >= 0) {
            before--;
        }
        if (before > 0) {
            return line.span(0, before);
        }
        int above = first(line.at()) - 1;
        return above < 0
                ? Optional.empty()
                : Optional.of(new Span(
                        plain.get(above).at(),
                        plain.get(above).at() + plain.get(above).length()));
    }

    /** The quoted paragraphs behind a line that leads to them. */
    private Optional<Span> passage(Found found) {
        Line line = found.line();
        int next = first(line.at() + 1);
        char last = line.text().charAt(line.text().length() - 1);
        boolean over = line.text().length() - found.end() < 120 && line.text().indexOf(". ", found.end()) < 0;
        if (next >= plain.size() || !over || !(last == ':' || last == '\u2026' || isAnnounced(line, found.start()))) {
            return Optional.empty();
        }
        int stop = next + 1;
        while (stop < Math.min(plain.size(), next + LONGEST_PASSAGE)
                && isQuote(plain.get(next))
                && isQuote(plain.get(stop))) {
            stop++;
        }
        Line end = plain.get(stop - 1);
        return Optional.of(new Span(plain.get(next).at(), end.at() + end.length()));
    }

    /** Whether the sentence says that the words follow: <i>Here is how the Herald reports it.</i> */
    private static boolean isAnnounced(Line line, int at) {
        String before = line.folded().substring(Math.max(0, at - 30), at);
        return before.contains("here is ") || before.contains("here's ");
    }

    private Span sentence(Found found) {
        int at = found.line().at() + found.start();
        int low = 0;
        int high = sentences.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sentences.get(middle).span().end() <= at) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        boolean within = low < sentences.size() && sentences.get(low).span().start() <= at;
        return within
                ? sentences.get(low).span()
                : new Span(
                        found.line().at(),
                        found.line().at() + found.line().text().length());
    }

    private static boolean isQuote(Line line) {
        return "\"\u201c\u00ab\u201e\u2018".indexOf(line.text().charAt(0)) >= 0;
    }

    /** The number of the first plain line at or behind a place in the text. */
    private int first(int at) {
        int low = 0;
        int high = plain.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (plain.get(middle).at() < at) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
