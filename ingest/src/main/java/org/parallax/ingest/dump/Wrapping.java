package org.parallax.ingest.dump;

import java.util.ArrayList;
import java.util.List;
import org.parallax.ingest.text.Clean;

/** Joins the lines of a text that was wrapped at a fixed width, as in mail, back into paragraphs. */
final class Wrapping {

    private static final int NARROWEST = 50;
    private static final int WIDEST = 100;

    private Wrapping() {}

    /**
     * A paragraph or an empty line.
     *
     * @param number of the line where it begins, from 1 on
     */
    record Paragraph(int number, String text) {}

    /** The lines, one a paragraph; as they are where the page is not wrapped. */
    static List<Paragraph> undone(String[] lines) {
        int width = width(lines);
        List<Paragraph> paragraphs = new ArrayList<>();
        StringBuilder paragraph = new StringBuilder();
        int begin = 0;
        boolean open = false;
        for (int i = 0; i < lines.length; i++) {
            String line = Clean.strip(lines[i]);
            if (!open || line.isEmpty()) {
                if (paragraph.length() > 0) {
                    paragraphs.add(new Paragraph(begin, paragraph.toString()));
                    paragraph.setLength(0);
                }
                begin = i + 1;
                open = false;
                if (line.isEmpty()) {
                    paragraphs.add(new Paragraph(begin, ""));
                    continue;
                }
            } else {
                paragraph.append(' ');
            }
            paragraph.append(line);
            open = width > 0 && line.length() > width * 3 / 4;
        }
        if (paragraph.length() > 0) {
            paragraphs.add(new Paragraph(begin, paragraph.toString()));
        }
        return paragraphs;
    }

    /** The width at which the text is wrapped; 0 where it is not. */
    private static int width(String[] lines) {
        int visible = 0;
        int followed = 0;
        int full = 0;
        int longest = 0;
        for (int i = 0; i < lines.length; i++) {
            int length = Clean.strip(lines[i]).length();
            visible += length > 0 ? 1 : 0;
            longest = Math.max(longest, length);
            if (length > NARROWEST && i + 1 < lines.length && !Clean.isBlank(lines[i + 1])) {
                followed++;
            }
            full += length > NARROWEST ? 1 : 0;
        }
        boolean wrapped = longest >= NARROWEST
                && longest <= WIDEST
                && full * 5 > visible * 2
                && followed * 2 > full
                && visible > 6;
        return wrapped ? longest : 0;
    }
}
