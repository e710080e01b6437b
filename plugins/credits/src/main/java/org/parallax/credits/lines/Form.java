package org.parallax.credits.lines;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A line with places for names in it, such as <i>authored by {author} via {via}</i>.
 *
 * @param source as it stands in the list
 * @param literals the words before each slot, and those behind the last one
 */
record Form(String source, List<String> literals, List<Place> places) {

    private static final Pattern SLOT = Pattern.compile("\\{([a-z]+)(~?)\\}");

    /** A slot of the form; a loose one may have more words behind the name. */
    record Place(Slot slot, boolean loose) {}

    /** What stands in a slot. */
    record Part(Place place, int start, int end) {}

    static Form of(String source) {
        List<String> literals = new ArrayList<>();
        List<Place> places = new ArrayList<>();
        int from = 0;
        for (MatchResult slot : SLOT.matcher(source).results().toList()) {
            literals.add(source.substring(from, slot.start()));
            places.add(new Place(
                    Slot.valueOf(slot.group(1).toUpperCase(Locale.ROOT)),
                    !slot.group(2).isEmpty()));
            from = slot.end();
        }
        literals.add(source.substring(from));
        return new Form(source, List.copyOf(literals), List.copyOf(places));
    }

    /** What stands in the slots of a line of this form, each up to the first place where the form's next words stand; empty for another line. */
    List<Part> match(String folded, int start, int end) {
        if (!folded.startsWith(literals.get(0), start)) {
            return List.of();
        }
        List<Part> parts = new ArrayList<>(places.size());
        int at = start + literals.get(0).length();
        for (int i = 0; i < places.size(); i++) {
            String next = literals.get(i + 1);
            boolean last = i == places.size() - 1;
            int stop;
            if (last && next.isEmpty()) {
                stop = end;
            } else if (last) {
                stop = end - next.length();
                stop = stop > at && folded.startsWith(next, stop) ? stop : -1;
            } else {
                stop = folded.indexOf(next, at);
            }
            if (stop <= at || stop > end) {
                return List.of();
            }
            parts.add(new Part(places.get(i), at, stop));
            at = stop + next.length();
        }
        return parts;
    }
}
