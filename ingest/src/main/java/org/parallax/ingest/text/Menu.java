package org.parallax.ingest.text;

import java.util.Locale;
import java.util.Set;

/** Knows the menus of sites when they have become lines of text: short parts with marks or wide gaps between them. */
public final class Menu {

    private static final Set<String> SECTIONS = Words.set("chrome-sections.txt");
    private static final String MARKS = "|·•»›/、";
    private static final int LONGEST = 300;
    private static final int PART_WORDS = 4;

    private Menu() {}

    /** Whether the line is a menu: three parts or more that marks divide, or nothing but names of sections. */
    public static boolean isMenu(String line) {
        if (line.length() > LONGEST || Shape.endsSentence(line)) {
            return false;
        }
        return isDivided(line) || isSections(line);
    }

    private static boolean isDivided(String line) {
        int parts = 1;
        int begin = 0;
        for (int i = 0; i <= line.length(); i++) {
            boolean gap = i + 1 < line.length() && Clean.isBlank(line.charAt(i)) && Clean.isBlank(line.charAt(i + 1));
            boolean mark = i < line.length()
                    && MARKS.indexOf(line.charAt(i)) >= 0
                    && i > 0
                    && Clean.isBlank(line.charAt(i - 1));
            if (i == line.length() || gap || mark) {
                String part = line.substring(begin, i);
                int words = Shape.words(part);
                if (words > PART_WORDS || part.chars().anyMatch(Character::isDigit)) {
                    return false;
                }
                boolean ended = i < line.length() && words > 0;
                parts += ended ? 1 : 0;
                begin = i + (mark ? 1 : 0);
            }
        }
        return parts >= 3;
    }

    private static boolean isSections(String line) {
        int known = 0;
        for (String word : line.toLowerCase(Locale.ROOT).split("[\\s|·•>/、]+", -1)) {
            if (!word.isEmpty() && !SECTIONS.contains(word)) {
                return false;
            }
            known += word.isEmpty() ? 0 : 1;
        }
        return known >= 3;
    }
}
