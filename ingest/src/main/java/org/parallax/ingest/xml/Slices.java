package org.parallax.ingest.xml;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where the records of a document stand, going by their start tags alone, so that damage to one cannot reach the next. What
 * looks like a tag within a comment or a CDATA section is none.
 */
record Slices(List<Slice> all) {

    /**
     * A stretch of the document.
     *
     * @param closed whether the record's end tag stands in it
     * @param orphan whether it holds the rest of a record whose start tag is damaged
     */
    record Slice(int begin, int end, boolean closed, boolean orphan) {}

    static Slices of(String text, Set<String> records) {
        String names = String.join("|", records);
        Pattern marks = Pattern.compile(
                "<!--|<!\\[CDATA\\[|<(?<close>/)?(?:[\\w.-]+:)?(?:" + names + ")(?=[\\s/>])(?<tag>[^<>]*>)?");
        List<Slice> slices = new ArrayList<>();
        Matcher mark = marks.matcher(text);
        int open = -1;
        int at = 0;
        while (mark.find(at)) {
            at = mark.end();
            if (mark.group().startsWith("<!")) {
                at = behind(text, mark);
            } else if (mark.group("close") == null) {
                if (open >= 0) {
                    slices.add(new Slice(open, mark.start(), false, false));
                }
                open = mark.start();
                if (mark.group("tag") != null && mark.group("tag").endsWith("/>")) {
                    slices.add(new Slice(open, mark.end(), true, false));
                    open = -1;
                }
            } else if (mark.group("tag") != null) {
                slices.add(new Slice(open < 0 ? mark.start() : open, mark.end(), true, open < 0));
                open = -1;
            }
        }
        if (open >= 0) {
            slices.add(new Slice(open, text.length(), false, false));
        }
        return new Slices(slices);
    }

    /** Where the first record begins; the end of the text where there is none. */
    int first(String text) {
        return all.isEmpty() ? text.length() : all.get(0).begin();
    }

    /** The place behind a comment or CDATA section; behind its start where it never ends. */
    private static int behind(String text, Matcher mark) {
        String close = mark.group().equals("<!--") ? "-->" : "]]>";
        int end = text.indexOf(close, mark.end());
        return end < 0 ? mark.end() : end + close.length();
    }
}
