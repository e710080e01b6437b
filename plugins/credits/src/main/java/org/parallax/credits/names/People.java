package org.parallax.credits.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.parallax.api.annotation.Span;

/** Reads names of people off a list such as <i>Ada Roe, Tom Lee and Max Quill in Lisk</i>. */
public final class People {

    private static final int MOST = 12;
    private static final Set<String> JOINS = Set.of("and", "&", "und", "et", "y", "e", "и");
    private static final Set<String> NOBODY =
            Set.of("the", "our", "a", "an", "staff", "news", "agencies", "correspondent", "editor", "desk");

    private People() {}

    /** The names from {@code from} on, as far as they follow each other; empty where the first words are no name. */
    public static List<Span> read(String text, String folded, int from, int to) {
        List<Span> names = new ArrayList<>();
        int at = from;
        while (names.size() < MOST && at < to) {
            int end = NameReader.end(text, folded, at, to, false);
            if (end == at) {
                break;
            }
            names.add(new Span(at, end));
            at = next(folded, end, to);
            if (at < 0) {
                break;
            }
        }
        return names;
    }

    /** Whether the words look like somebody's name rather than an institution's. */
    public static boolean isName(String folded, Span name, boolean alone) {
        String[] words = folded.substring(name.start(), name.end()).split(" +", -1);
        boolean caseless =
                folded.chars().skip(name.start()).limit(name.length()).noneMatch(Character::isLowerCase);
        return words.length <= 6
                && (words.length >= 2 || alone || caseless)
                && !NOBODY.contains(words[0])
                && Character.isLetter(folded.charAt(name.start()));
    }

    /** Where the next name of the list begins, behind a comma or an <i>and</i>; negative where the list is over. */
    private static int next(String folded, int end, int to) {
        int at = end;
        boolean more = false;
        while (at < to) {
            char c = folded.charAt(at);
            int stop = folded.indexOf(' ', at + 1);
            if (c == ' ') {
                at++;
            } else if (c == ',') {
                more = true;
                at++;
            } else if (stop > 0 && stop < to && JOINS.contains(folded.substring(at, stop))) {
                more = true;
                at = stop + 1;
            } else {
                return more ? at : -1;
            }
        }
        return -1;
    }
}
