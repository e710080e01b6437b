package org.parallax.credits.lines;

import java.util.ArrayList;
import java.util.List;
import org.parallax.api.vocabulary.Credit.Relation;
import org.parallax.credits.lines.Found.Place;
import org.parallax.credits.names.NameReader;
import org.parallax.credits.names.Outlets;
import org.parallax.credits.text.Line;

/** Reads what stands behind a text: <i>–Harbour News</i>, <i>(dpa)</i>, <i>(AP Photo/Ada Roe)</i>, <i>(h/t Quay Blog)</i>. */
public final class Signatures {

    private static final int FARTHEST = 60;
    private static final int LONGEST = 160;
    private static final String ENDERS = ".!?\"\u201d\u201c\u00bb'\u2019)";
    private static final List<String> PHOTO = List.of(
            "getty images", "ap photo", "epa", "shutterstock", "unsplash", "wikimedia commons", "picture alliance");

    private final Outlets outlets;
    private final LineForms forms;

    public Signatures(Outlets outlets, LineForms forms) {
        this.outlets = outlets;
        this.forms = forms;
    }

    /**
     * The credits behind what a line says.
     *
     * @param last whether nothing but credits follows
     */
    public List<Found> read(Line line, boolean last) {
        List<Found> found = new ArrayList<>();
        if (line.length() <= LONGEST && picture(line, found)) {
            return found;
        }
        if (bracketed(line, found) || dashed(line, found)) {
            return found;
        }
        if (last && line.length() <= FARTHEST) {
            alone(line, found);
        }
        return found;
    }

    /** A caption's end: <i>Ada Roe / Reuters</i>, <i>Ada Roe via Getty Images</i>. */
    private boolean picture(Line line, List<Found> found) {
        int slash = line.text().lastIndexOf('/', line.end() - 1);
        char last = line.text().charAt(line.end() - 1);
        if (slash <= line.start() || (last != '.' && ENDERS.indexOf(last) >= 0)) {
            return false;
        }
        int end = line.text().charAt(line.end() - 1) == '.' ? line.end() - 1 : line.end();
        int name = skipBlanks(line, slash + 1);
        if (name >= end) {
            return false;
        }
        String agency = line.text().substring(name, end);
        int from = line.text().lastIndexOf('.', slash) + 1;
        from = skipBlanks(line, Math.max(line.start(), from));
        int to = NameReader.end(line.text(), line.folded(), from, slash, false);
        boolean person = to > from
                && skipBlanks(line, to) == slash
                && line.folded().substring(from, to).indexOf(' ') > 0;
        boolean source =
                outlets.isAgency(agency) || PHOTO.contains(line.folded().substring(name, end));
        if (person && source) {
            found.add(new Found(line, Relation.PHOTO, from, to, Place.NONE, "a name, a slash and an agency"));
            found.add(new Found(line, Relation.PHOTO, name, end, Place.NONE, "a name, a slash and an agency"));
        }
        return person && source;
    }

    /** What stands in brackets at the end, where that is a credit line by itself. */
    private boolean bracketed(Line line, List<Found> found) {
        char last = line.text().charAt(line.end() - 1);
        int end = last == '.' ? line.end() - 1 : line.end();
        if (end <= line.start() || ")]".indexOf(line.text().charAt(end - 1)) < 0) {
            return false;
        }
        int open = line.text().lastIndexOf(line.text().charAt(end - 1) == ')' ? '(' : '[', end);
        if (open < line.start() || end - open > LONGEST || open == line.start()) {
            return false;
        }
        Line inner = line.part(open, end);
        forms.read(inner).stream()
                .filter(it -> it.relation() == Relation.PHOTO
                        || it.relation() == Relation.VIA
                        || it.relation() == Relation.AUTHOR)
                .filter(it -> it.relation() != Relation.AUTHOR
                        || it.why().contains("reporting")
                        || it.why().contains("writing"))
                .map(it -> new Found(
                        line,
                        it.relation(),
                        it.start(),
                        it.end(),
                        it.relation() == Relation.PHOTO ? Place.NONE : Place.WHOLE,
                        it.why()))
                .forEach(found::add);
        return !found.isEmpty();
    }

    private boolean dashed(Line line, List<Found> found) {
        int dash = line.folded().lastIndexOf('-', line.end() - 1);
        while (dash > line.start() && isWithinWord(line, dash)) {
            dash = line.folded().lastIndexOf('-', dash - 1);
            if (line.end() - dash > FARTHEST) {
                return false;
            }
        }
        if (dash < line.start() || line.end() - dash > FARTHEST) {
            return false;
        }
        int before = dash;
        while (before > line.start() && " -".indexOf(line.folded().charAt(before - 1)) >= 0) {
            before--;
        }
        int from = skipBlanks(line, dash + 1);
        int to = NameReader.end(line.text(), line.folded(), from, line.end(), false);
        boolean ends = to == line.end()
                || (to == line.end() - 1 && ".)".indexOf(line.text().charAt(to)) >= 0);
        boolean closes = before == line.start() || ENDERS.indexOf(line.text().charAt(before - 1)) >= 0;
        if (to > from && ends && closes && outlets.isOutlet(line.text().substring(from, to))) {
            found.add(new Found(line, Relation.QUOTED_OUTLET, from, to, Place.UNDER, "a signature behind a dash"));
            return true;
        }
        return false;
    }

    /** The last line is an agency's name, perhaps with the sign of who wrote: <i>dpa/abc</i>. */
    private void alone(Line line, List<Found> found) {
        int from = line.start();
        int to = line.end();
        while (from < to && "([-* /\u2013\u2014".indexOf(line.text().charAt(from)) >= 0) {
            from++;
        }
        while (to > from && ")]. /".indexOf(line.text().charAt(to - 1)) >= 0) {
            to--;
        }
        int slash = line.text().indexOf('/', from);
        boolean signed = slash > from && slash < to;
        int end = signed ? slash : to;
        if (end > from && outlets.isAgency(line.text().substring(from, end))) {
            found.add(new Found(line, Relation.AGENCY, from, end, Place.WHOLE, "an agency alone at the end"));
        }
    }

    private static boolean isWithinWord(Line line, int dash) {
        return line.text().charAt(dash) == '-'
                && dash + 1 < line.end()
                && Character.isLetterOrDigit(line.text().charAt(dash - 1))
                && Character.isLetterOrDigit(line.text().charAt(dash + 1));
    }

    private static int skipBlanks(Line line, int from) {
        int at = from;
        while (at < line.end() && line.folded().charAt(at) == ' ') {
            at++;
        }
        return at;
    }
}
