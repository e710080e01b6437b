package org.parallax.ingest.dump;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.parallax.ingest.text.Clean;

/** Joins the lines of a text that was wrapped at a fixed width, as in mail, back into paragraphs. */
final class Wrapping {

    private static final int NARROWEST = 50;
    private static final int WIDEST = 100;

    private Wrapping() {}

    /** The lines, one a paragraph; as they are where the page is not wrapped. */
    static List<String> undone(String[] lines) {
        int width = width(lines);
        if (width == 0) {
            return Arrays.asList(lines);
        }
        List<String> paragraphs = new ArrayList<>();
        StringBuilder paragraph = new StringBuilder();
        boolean open = false;
        for (String raw : lines) {
            String line = Clean.strip(raw);
            if (!open || line.isEmpty()) {
                if (open || paragraph.length() > 0) {
                    paragraphs.add(paragraph.toString());
                    paragraph.setLength(0);
                }
                if (line.isEmpty()) {
                    paragraphs.add("");
                    open = false;
                    continue;
                }
            } else {
                paragraph.append(' ');
            }
            paragraph.append(line);
            open = line.length() > width * 3 / 4;
        }
        if (paragraph.length() > 0) {
            paragraphs.add(paragraph.toString());
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
