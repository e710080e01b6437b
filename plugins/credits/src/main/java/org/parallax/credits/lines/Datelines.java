package org.parallax.credits.lines;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.parallax.api.vocabulary.Credit.Relation;
import org.parallax.credits.lines.Found.Place;
import org.parallax.credits.names.Outlets;
import org.parallax.credits.text.Line;

/** Reads the agency off the opening of a report: <i>LISK, May 3 (AP) —</i>, <i>(ANSA) - ROMA, 3 MAG -</i>, <i>МОСКВА, 3 мая. /ТАСС/.</i> */
public final class Datelines {

    private static final int LONGEST = 90;
    private static final int MOST_WORDS = 10;
    /** The first letters of the months in eight languages, lower case in most. */
    private static final Set<String> MONTHS = Set.of(
            "jan", "feb", "mar", "mär", "apr", "abr", "avr", "mai", "may", "mag", "jun", "giu", "jui", "jul", "lug",
            "aug", "ago", "aoû", "sep", "set", "oct", "okt", "ott", "out", "nov", "dec", "dez", "dic", "déc", "gen",
            "ene", "fév", "fev", "янв", "фев", "мар", "апр", "мая", "май", "июн", "июл", "авг", "сен", "окт", "ноя",
            "дек");

    private final Outlets outlets;

    public Datelines(Outlets outlets) {
        this.outlets = outlets;
    }

    /** The agencies that a line opens with. */
    public List<Found> read(Line line) {
        int limit = Math.min(line.end(), line.start() + LONGEST);
        int open = line.start();
        while (open < limit && line.text().charAt(open) != '(' && line.text().charAt(open) != '/') {
            open++;
        }
        while (open < limit && line.text().charAt(open) == '/' && !isClosed(line, open)) {
            open++;
            while (open < limit
                    && line.text().charAt(open) != '('
                    && line.text().charAt(open) != '/') {
                open++;
            }
        }
        if (open >= limit) {
            return dashed(line, limit);
        }
        int close = line.text().indexOf(line.text().charAt(open) == '(' ? ')' : '/', open + 1);
        if (close < 0 || close > open + 45 || close >= line.end() || !isPlace(line, line.start(), open)) {
            return List.of();
        }
        List<Found> found = names(line, open + 1, close);
        return !found.isEmpty() && isFollowed(line, open, close + 1, found) ? found : List.of();
    }

    /** <i>МОСКВА, 3 мая - РИА Новости.</i> */
    private List<Found> dashed(Line line, int limit) {
        int dash = line.folded().indexOf(" - ", line.start());
        int stop = dash < 0 ? -1 : line.folded().indexOf('.', dash + 3);
        boolean dated = stop > 0 && stop < limit && isPlace(line, line.start(), dash);
        return dated && outlets.isAgency(line.text().substring(dash + 3, stop))
                ? List.of(found(line, dash + 3, stop, Relation.AGENCY))
                : List.of();
    }

    private static boolean isClosed(Line line, int slash) {
        int close = line.text().indexOf('/', slash + 1);
        return close > 0
                && close < Math.min(line.end(), slash + 30)
                && line.text().charAt(close - 1) != ' '
                && (close + 1 == line.end() || " .-".indexOf(line.folded().charAt(close + 1)) >= 0);
    }

    private List<Found> names(Line line, int from, int to) {
        List<Found> found = new ArrayList<>();
        int at = from;
        while (at < to) {
            int stop = at;
            while (stop < to && ",/;+".indexOf(line.text().charAt(stop)) < 0) {
                stop++;
            }
            String name = line.text().substring(at, stop).strip();
            int begin = line.text().indexOf(name, at);
            if (outlets.isAgency(name)) {
                found.add(found(line, begin, begin + name.length(), Relation.AGENCY));
            } else if (outlets.isOutlet(name)) {
                found.add(found(line, begin, begin + name.length(), Relation.ORIGINAL));
            } else if (found.isEmpty()) {
                return List.of();
            }
            at = stop + 1;
        }
        return found;
    }

    /** A dash stands behind the name, or, where nothing or a place in capitals stood before it, the text itself. */
    private static boolean isFollowed(Line line, int open, int from, List<Found> found) {
        int at = from;
        boolean stopped = false;
        while (at < line.end()
                && (line.folded().charAt(at) == ' ' || line.folded().charAt(at) == '.')) {
            stopped |= line.folded().charAt(at) == '.';
            at++;
        }
        if (at >= line.end()) {
            return false;
        }
        if (line.folded().charAt(at) == '-' || line.text().charAt(at) == ':') {
            return true;
        }
        boolean upper = Character.isUpperCase(line.text().charAt(at))
                || "\"\u201c\u00ab\u201e".indexOf(line.text().charAt(at)) >= 0;
        boolean slashed = line.text().charAt(open) == '/';
        String place = line.text().substring(line.start(), open).strip();
        boolean agency = found.get(0).relation() == Relation.AGENCY;
        return upper
                && ((slashed && stopped)
                        || place.isEmpty()
                        || (agency && place.equals(place.toUpperCase(Locale.ROOT))));
    }

    private static Found found(Line line, int start, int end, Relation relation) {
        return new Found(line, relation, start, end, Place.OVER, "dateline");
    }

    /** Whether the words are a place and a day, as far as their shape tells. */
    private static boolean isPlace(Line line, int from, int to) {
        int words = 0;
        int at = from;
        while (at < to) {
            char c = line.text().charAt(at);
            if (!Character.isLetterOrDigit(c)) {
                if (" ,./-'\u2019\u00a0\u202f\u2013\u2014".indexOf(c) < 0) {
                    return false;
                }
                at++;
                continue;
            }
            int end = at;
            while (end < to && Character.isLetterOrDigit(line.text().charAt(end))) {
                end++;
            }
            boolean small = Character.isLowerCase(c)
                    && end - at > 3
                    && !MONTHS.contains(line.folded().substring(at, at + 3));
            words++;
            if (small || words > MOST_WORDS) {
                return false;
            }
            at = end;
        }
        return true;
    }
}
