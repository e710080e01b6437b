package org.parallax.ingest.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.parallax.api.annotation.Annotation;
import org.parallax.api.annotation.Reading;
import org.parallax.api.annotation.Span;
import org.parallax.api.article.Article;
import org.parallax.api.vocabulary.LeftOut;
import org.parallax.api.vocabulary.LeftOut.Reason;

/**
 * Gathers what was left out of a page, line by line in its order, into few pieces: lines that stand together and were left
 * out for one reason are one. What an article of the page says as well is not told, and nothing twice.
 */
public final class Leavings {

    private static final int MOST = 40;
    private static final int MOST_LINES = 2_000;
    private static final int LONGEST_SEARCHED = 100_000;
    /** A shorter line may be in a text by chance. */
    private static final int SHORTEST_SEARCHED = 25;

    private final Set<String> known = new HashSet<>();
    private final String told;
    private List<Piece> pieces = new ArrayList<>();
    private int lines;

    /** Lines that stand together; {@code label} while there is only the label over them, which goes with what follows. */
    private record Piece(String begin, int length, Reason reason, int place, boolean label) {

        boolean goesWith(Piece next) {
            return place == next.place && (label || reason == next.reason);
        }

        Piece and(Piece next) {
            String both = begin.length() >= LeftOut.LONGEST - 1 ? begin : cut(begin + "\n" + next.begin);
            return new Piece(both, length + 1 + next.length, next.reason, place, label && next.label);
        }
    }

    /** What is left beside these articles. */
    public Leavings(List<Reading> articles) {
        StringBuilder all = new StringBuilder();
        for (Reading reading : articles) {
            Article article = reading.article();
            article.text().lines().map(Clean::line).forEach(line -> {
                known.add(line);
                if (all.length() <= LONGEST_SEARCHED && !line.isEmpty()) {
                    all.append(line).append(' ');
                }
            });
        }
        told = all.length() > LONGEST_SEARCHED ? "" : all.toString();
    }

    /**
     * Adds a line.
     *
     * @param place a number that lines which stand together share
     * @param opens whether it is the label over what follows
     */
    public void add(String text, Reason reason, int place, boolean opens) {
        String line = Clean.line(text);
        boolean isTold = line.length() >= SHORTEST_SEARCHED && told.contains(cut(line));
        if (++lines > MOST_LINES || isTold || !says(line) || !known.add(line)) {
            return;
        }
        add(pieces, new Piece(cut(line), line.length(), reason, place, opens), opens);
    }

    private static void add(List<Piece> pieces, Piece piece, boolean apart) {
        Piece last = pieces.isEmpty() ? null : pieces.get(pieces.size() - 1);
        if (last != null && last.goesWith(piece) && !(apart && !last.label())) {
            pieces.set(pieces.size() - 1, last.and(piece));
        } else {
            pieces.add(piece);
        }
    }

    private static boolean says(String line) {
        int at = 0;
        while (at < line.length() && !Character.isLetterOrDigit(line.codePointAt(at))) {
            at++;
        }
        return at < line.length();
    }

    private static String cut(String text) {
        if (text.length() <= LeftOut.LONGEST) {
            return text;
        }
        boolean half = Character.isHighSurrogate(text.charAt(LeftOut.LONGEST - 1));
        return text.substring(0, half ? LeftOut.LONGEST - 1 : LeftOut.LONGEST);
    }

    /** The reading with the layer of what was gathered. */
    public Reading on(Reading reading) {
        if (pieces.size() > MOST) {
            pieces = joined(pieces);
        }
        Span whole = new Span(0, reading.article().text().length());
        return reading.with(
                LeftOut.LEFT_OUT,
                pieces.stream()
                        .filter(it -> !told.contains(it.begin().replace('\n', ' ')))
                        .limit(MOST)
                        .map(it -> Annotation.at(whole, new LeftOut(it.begin(), it.length(), it.reason())))
                        .toList());
    }

    /** Pieces that stand together as one, whatever labels there are between them. */
    private static List<Piece> joined(List<Piece> pieces) {
        List<Piece> fewer = new ArrayList<>();
        pieces.forEach(it -> add(fewer, it, false));
        return fewer;
    }
}
