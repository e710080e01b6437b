package org.parallax.core.difference;

/**
 * A change with the words around it, each on one line.
 *
 * @param before the words before it, with an ellipsis where there are more
 * @param removed the words that went
 * @param added the words that came
 * @param after the words after it, with an ellipsis where there are more
 */
public record Excerpt(String before, String removed, String added, String after) {

    /**
     * What a change looks like in its text.
     *
     * @param earlier the text before the change
     * @param later the text after it
     * @param context about how many UTF-16 units of the later text to show on each side; whole words are kept
     * @param longest what the texts of the change are cut to, in UTF-16 units
     */
    public static Excerpt of(String earlier, String later, Change change, int context, int longest) {
        int start = change.after().start();
        int end = change.after().end();
        int from = Math.max(0, later.lastIndexOf(' ', start - context) + 1);
        int blank = later.indexOf(' ', end + context);
        int to = blank < 0 ? later.length() : blank;
        return new Excerpt(
                (from > 0 ? "…" : "") + line(later.substring(Math.min(from, start), start), longest),
                line(change.before().in(earlier), longest),
                line(change.after().in(later), longest),
                line(later.substring(end, to), longest) + (to < later.length() ? "…" : ""));
    }

    private static String line(String text, int longest) {
        String cut = text.length() > longest ? text.substring(0, longest) + "…" : text;
        return cut.replace("\n\n", " ¶ ").replace('\n', ' ');
    }
}
