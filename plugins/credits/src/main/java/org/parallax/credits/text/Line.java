package org.parallax.credits.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parallax.api.annotation.Span;
import org.parallax.api.article.Article;
import org.parallax.api.article.CreditLine;

/**
 * A line of an article, or one that stood apart from its text.
 *
 * @param text the line, without blanks around it
 * @param folded its folded form
 * @param start where the part of it begins that is looked at
 * @param end where that part ends
 * @param at where the line stands in the article's text: its start, or where it was taken out
 * @param inText whether it is part of the article's text
 * @param edge whether it is one of the first or the last lines of the body, where bylines stand
 */
public record Line(String text, String folded, int start, int end, int at, boolean inText, boolean edge) {

    private static final int EDGE = 3;

    /** The lines of the article's body that are not blank, in order. */
    public static List<Line> body(Article article, String folded) {
        String text = article.text();
        List<int[]> bounds = new ArrayList<>();
        for (int from = article.bodyStart(); from < text.length(); ) {
            int stop = text.indexOf('\n', from);
            stop = stop < 0 ? text.length() : stop;
            int start = from;
            int end = stop;
            while (start < end && isBlank(folded.charAt(start))) {
                start++;
            }
            while (end > start && isBlank(folded.charAt(end - 1))) {
                end--;
            }
            if (start < end) {
                bounds.add(new int[] {start, end});
            }
            from = stop + 1;
        }
        List<Line> lines = new ArrayList<>(bounds.size());
        for (int i = 0; i < bounds.size(); i++) {
            boolean edge = i < EDGE || i >= bounds.size() - EDGE;
            int start = bounds.get(i)[0];
            int end = bounds.get(i)[1];
            lines.add(new Line(
                    text.substring(start, end), folded.substring(start, end), 0, end - start, start, true, edge));
        }
        return lines;
    }

    /** The lines that stood apart from the text. */
    public static List<Line> apart(Article article) {
        List<Line> lines = new ArrayList<>();
        for (CreditLine credit : article.credits()) {
            String text = credit.text();
            lines.add(
                    new Line(text, Folded.of(text), 0, text.length(), article.bodyStart() + credit.at(), false, true));
        }
        return lines;
    }

    /** A part of the line to look at by itself. */
    public Line part(int from, int to) {
        return new Line(text, folded, from, to, at, inText, true);
    }

    /** Where a part of the line lies in the article's text; nothing for a line that stood apart. */
    public Optional<Span> span(int from, int to) {
        return inText ? Optional.of(new Span(at + from, at + to)) : Optional.empty();
    }

    public int length() {
        return end - start;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || Character.isWhitespace(c);
    }
}
