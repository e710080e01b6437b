package org.parallax.ingest.dump;

import java.util.List;

/**
 * The lines of one article, told apart.
 *
 * @param head its head
 * @param body the lines of its body, in order
 * @param credits the lines that credit others, which are not body
 * @param end the line at which it is over; the number of lines where the page ends with it
 */
record Cut(Head head, List<Line> body, List<Line> credits, int end) {

    int words() {
        return body.stream().mapToInt(Line::words).sum();
    }

    /** Where in the text the line of this number stands, or would stand: before the first line of the body behind it. */
    int offset(int number) {
        int at = 0;
        for (Line line : body) {
            int from = at == 0 ? 0 : at + (line.gap() == 0 ? 1 : 2);
            if (line.number() > number) {
                return from;
            }
            at = from + line.text().length();
        }
        return at;
    }

    /** The body: a blank line between paragraphs, a line end where the page had just that. */
    String text() {
        StringBuilder text = new StringBuilder();
        for (Line line : body) {
            if (text.length() > 0) {
                text.append(line.gap() == 0 ? "\n" : "\n\n");
            }
            text.append(line.text());
        }
        return text.toString();
    }
}
