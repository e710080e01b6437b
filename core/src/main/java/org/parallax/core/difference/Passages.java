package org.parallax.core.difference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.parallax.api.annotation.Span;

/** The passages that two texts share word by word, wherever they stand, without regard to case. */
public final class Passages {

    /**
     * A passage that stands in two texts.
     *
     * @param here where in the one
     * @param there where in the other
     * @param words how many words and marks it has
     */
    public record Passage(Span here, Span there, int words) {}

    /** Fewer words in a row are a phrase. */
    private static final int LEAST = 8;

    private Passages() {}

    /** The shared passages in the order of the one text, none overlapping there; takes time linear to the texts. */
    public static List<Passage> shared(String one, String other) {
        Map<String, Integer> known = new HashMap<>();
        Tokens here = Tokens.of(folded(one), known);
        Tokens there = Tokens.of(folded(other), known);
        Map<Long, Integer> places = new HashMap<>();
        for (int i = there.size() - LEAST; i >= 0; i--) {
            places.put(there.run(i, LEAST), i);
        }
        List<Passage> passages = new ArrayList<>();
        int i = 0;
        while (i + LEAST <= here.size()) {
            int place = places.getOrDefault(here.run(i, LEAST), -1);
            int length = place < 0 ? 0 : common(here, i, there, place);
            if (length >= LEAST) {
                passages.add(new Passage(here.span(i, i + length), there.span(place, place + length), length));
            }
            i += Math.max(1, length);
        }
        return passages;
    }

    private static int common(Tokens here, int i, Tokens there, int j) {
        int length = 0;
        while (i + length < here.size()
                && j + length < there.size()
                && here.number(i + length) == there.number(j + length)) {
            length++;
        }
        return length;
    }

    /** Lower case and plain marks, of the very same length, so that spans stay what they are. */
    private static String folded(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            folded.append(
                    switch (c) {
                        case '“', '”', '„', '«', '»' -> '"';
                        case '‘', '’' -> '\'';
                        case '–', '—' -> '-';
                        default -> Character.toLowerCase(c);
                    });
        }
        return folded.toString();
    }
}
