package org.parallax.credits.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parallax.api.vocabulary.Credit.Relation;
import org.parallax.credits.lines.Found;
import org.parallax.credits.lines.Found.Place;
import org.parallax.credits.names.NameReader;
import org.parallax.credits.names.Outlets;
import org.parallax.credits.text.Line;

/** Finds outlets that a sentence names as the source of what it says: <i>according to the Lisk Herald</i>. */
public final class Mentions {

    private final Outlets outlets;

    public Mentions(Outlets outlets) {
        this.outlets = outlets;
    }

    /**
     * The outlets that the line takes something from.
     *
     * @param credited keys of names that credit lines of the article hold: they are outlets here, too
     */
    public List<Found> read(Line line, Set<String> credited) {
        List<Found> found = new ArrayList<>();
        String text = line.text();
        int at = line.start();
        while (at < line.end()) {
            if (!opensName(text, at)) {
                at++;
                continue;
            }
            int end = NameReader.end(text, line.folded(), at, line.end(), false);
            if (end <= at) {
                at++;
                continue;
            }
            name(line, at, end, credited, found);
            at = end;
        }
        return found;
    }

    /** Whether a capital letter begins a word here, be it behind an elided article. */
    private static boolean opensName(String text, int at) {
        char c = text.charAt(at);
        boolean letter = Character.isUpperCase(c) || (c == 'd' && text.startsWith("dpa", at));
        if (!letter) {
            return false;
        }
        char before = at == 0 ? ' ' : text.charAt(at - 1);
        return !Character.isLetterOrDigit(before) && before != '-' && before != '/' && before != '@' && before != '.';
    }

    /** The longest end of the run of capitalised words that is an outlet, with a cue before or behind it. */
    private void name(Line line, int from, int end, Set<String> credited, List<Found> found) {
        Optional<String> after = Cues.after(line.folded(), end);
        int wide = Cues.withNoun(line.folded(), end);
        for (int at = from; at < end; at = next(line.folded(), at, end)) {
            if (!opensName(line.text(), at) || Cues.isOpening(line.folded(), at)) {
                continue;
            }
            Optional<Cues.Before> before = Cues.before(line.folded(), at);
            boolean medium = before.filter(Cues.Before::medium).isPresent();
            if (before.isEmpty() && after.isEmpty()) {
                continue;
            }
            String name = line.text().substring(at, end);
            int of = name.indexOf(" of ");
            if (of > 0 && outlets.isOutlet(name.substring(of + 4))) {
                continue; // Ada Roe of Lisk News
            }
            if (medium || wide > end || outlets.isOutlet(name) || credited.contains(Outlets.key(name))) {
                String why =
                        before.map(Cues.Before::phrase).map(it -> it + " …").orElse("… " + after.orElse(""));
                found.add(new Found(line, Relation.QUOTED_OUTLET, at, wide, Place.INSIDE, why));
                return;
            }
        }
    }

    private static int next(String folded, int at, int end) {
        int next = at;
        while (next < end && folded.charAt(next) != ' ') {
            next++;
        }
        return Math.min(end, next + 1);
    }
}
