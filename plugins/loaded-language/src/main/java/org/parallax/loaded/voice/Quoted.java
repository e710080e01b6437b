package org.parallax.loaded.voice;

import java.util.ArrayList;
import java.util.List;
import org.parallax.api.annotation.Annotation;
import org.parallax.api.annotation.Reading;
import org.parallax.api.annotation.Span;
import org.parallax.api.vocabulary.Quote;
import org.parallax.api.vocabulary.Voice;

/** What of an article is given as somebody's words: by the layer {@code quotes} where it is there, else by quotation marks. */
public final class Quoted {

    private final boolean[] quoted;
    private final List<Span> marked;

    private Quoted(boolean[] quoted, List<Span> marked) {
        this.quoted = quoted;
        this.marked = marked;
    }

    /** Finds it in a reading. */
    public static Quoted in(Reading reading) {
        List<Span> marked = marked(reading.text());
        List<Span> spoken = marked;
        if (reading.has(Quote.QUOTES)) {
            spoken = reading.get(Quote.QUOTES).stream().map(Annotation::span).toList();
        }
        boolean[] quoted = new boolean[reading.text().length()];
        for (Span span : spoken) {
            for (int i = span.start(); i < span.end(); i++) {
                quoted[i] = true;
            }
        }
        return new Quoted(quoted, marked);
    }

    /** Stretches between quotation marks, without them, in their order; a mark left open at the end of a line is none. */
    private static List<Span> marked(String text) {
        List<Span> found = new ArrayList<>();
        int open = -1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                open = -1;
            } else if (c == '\u201C' || (c == '"' && open < 0)) {
                open = i + 1;
            } else if ((c == '\u201D' || c == '"') && open >= 0) {
                if (i > open) {
                    found.add(new Span(open, i));
                }
                open = -1;
            }
        }
        return found;
    }

    /** The stretches between quotation marks, without the marks. */
    public List<Span> marked() {
        return marked;
    }

    /** Who speaks there; somebody quoted where more than half of it is. */
    public Voice voice(Span span) {
        int inside = 0;
        for (int i = span.start(); i < span.end(); i++) {
            inside += quoted[i] ? 1 : 0;
        }
        return 2 * inside > span.length() ? Voice.QUOTED : Voice.OUTLET;
    }
}
