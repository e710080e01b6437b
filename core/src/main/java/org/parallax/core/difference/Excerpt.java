package org.parallax.core.difference;

import java.util.ArrayList;
import java.util.List;

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

    /**
     * What changes look like in their text, by passages: of changes that stand close together each has before it what the one
     * before has after it, and so nothing of its own.
     *
     * @param changes in the order of the text
     * @see #of
     */
    public static List<List<Excerpt>> passages(
            String earlier, String later, List<Change> changes, int context, int longest) {
        List<List<Excerpt>> passages = new ArrayList<>();
        List<Excerpt> passage = new ArrayList<>();
        for (int i = 0; i < changes.size(); i++) {
            Excerpt alone = of(earlier, later, changes.get(i), context, longest);
            String before = passage.isEmpty() ? alone.before : "";
            int end = changes.get(i).after().end();
            int next = i + 1 < changes.size() ? changes.get(i + 1).after().start() : Integer.MAX_VALUE;
            boolean goesOn = next - end <= 2 * context;
            String after = goesOn ? line(later.substring(end, next), longest) : alone.after;
            passage.add(new Excerpt(before, alone.removed, alone.added, after));
            if (!goesOn) {
                passages.add(List.copyOf(passage));
                passage.clear();
            }
        }
        return passages;
    }

    private static String line(String text, int longest) {
        String cut = text.length() > longest ? text.substring(0, longest) + "…" : text;
        return cut.replace("\n\n", " ¶ ").replace('\n', ' ');
    }
}
