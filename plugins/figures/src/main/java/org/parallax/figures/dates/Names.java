package org.parallax.figures.dates;

import java.time.DayOfWeek;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parallax.figures.text.Lists;

/** Names of months and weekdays. */
final class Names {

    private static final Map<String, Integer> MONTHS = new HashMap<>();
    private static final Map<String, DayOfWeek> WEEKDAYS = new HashMap<>();

    static {
        for (String line : Lists.lines(Names.class, "names.txt")) {
            List<String> words = List.of(line.split(" +"));
            int number = Integer.parseInt(words.get(1));
            for (String word : words.subList(2, words.size())) {
                if (words.get(0).equals("month")) {
                    MONTHS.put(word, number);
                } else {
                    WEEKDAYS.put(word, DayOfWeek.of(number));
                }
            }
        }
    }

    private Names() {}

    /** The number of a month; 0 for any other word. */
    static int month(String lower) {
        return MONTHS.getOrDefault(lower, 0);
    }

    static Optional<DayOfWeek> weekday(String lower) {
        return Optional.ofNullable(WEEKDAYS.get(lower.endsWith("'s") ? lower.substring(0, lower.length() - 2) : lower));
    }
}
