package org.parallax.core.difference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.parallax.core.difference.Revision.Figure;

/** Finds numbers that took the place of others. */
final class Figures {

    private Figures() {}

    /** The numbers of one stretch beside those of the other, where both have equally many, and without those that stayed. */
    static List<Figure> of(String before, String after) {
        List<String> old = numbers(before);
        List<String> now = numbers(after);
        List<String> common = new ArrayList<>(old);
        common.retainAll(now);
        old.removeAll(common);
        now.removeAll(common);
        List<Figure> figures = new ArrayList<>();
        for (int i = 0; i < old.size() && old.size() == now.size(); i++) {
            figures.add(new Figure(old.get(i), now.get(i)));
        }
        return figures;
    }

    private static List<String> numbers(String text) {
        Tokens tokens = Tokens.of(text, new HashMap<>());
        List<String> numbers = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            String token = tokens.span(i, i + 1).in(text);
            if (Character.isDigit(token.codePointAt(0))) {
                numbers.add(token);
            }
        }
        return numbers;
    }
}
