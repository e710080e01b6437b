package org.parallax.credits.lines;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.parallax.api.annotation.Span;
import org.parallax.api.vocabulary.Credit.Relation;
import org.parallax.credits.lines.Form.Part;
import org.parallax.credits.lines.Found.Place;
import org.parallax.credits.names.NameReader;
import org.parallax.credits.names.Outlets;
import org.parallax.credits.names.People;
import org.parallax.credits.text.Line;
import org.parallax.credits.text.Lists;

/** Reads lines that are credits from end to end, by the list of their forms. */
public final class LineForms {

    private static final int LONGEST = 250;
    private static final String OPENING = "([-* \u2022\"\u201c";
    private static final String CLOSING = ")]-* .:\u2026\"\u201d";
    private static final Map<Character, List<Form>> OPENED = new HashMap<>();
    private static final List<Form> INNER = new ArrayList<>();

    static {
        for (String source : Lists.lines(LineForms.class, "forms.txt")) {
            Form form = Form.of(source);
            if (form.literals().get(0).isEmpty()) {
                INNER.add(form);
            } else {
                OPENED.computeIfAbsent(source.charAt(0), it -> new ArrayList<>())
                        .add(form);
            }
        }
    }

    private final Outlets outlets;

    public LineForms(Outlets outlets) {
        this.outlets = outlets;
    }

    /** The credits of a line; none where it is no credit line. */
    public List<Found> read(Line line) {
        if (line.length() > LONGEST) {
            return List.of();
        }
        int start = line.start();
        int end = line.end();
        while (start < end && OPENING.indexOf(line.folded().charAt(start)) >= 0) {
            start++;
        }
        while (end > start && CLOSING.indexOf(line.folded().charAt(end - 1)) >= 0) {
            end--;
        }
        if (start >= end) {
            return List.of();
        }
        if (line.text().indexOf('(', start) >= 0
                && line.text().lastIndexOf('(', end) > line.text().lastIndexOf(')', end - 1)
                && end < line.end()) {
            end++;
        }
        boolean leads = leads(line, end);
        List<Found> found = read(OPENED.getOrDefault(line.folded().charAt(start), List.of()), line, start, end, leads);
        return found.isEmpty() ? read(INNER, line, start, end, leads) : found;
    }

    private List<Found> read(List<Form> forms, Line line, int start, int end, boolean leads) {
        for (Form form : forms) {
            List<Part> parts = form.match(line.folded(), start, end);
            if (!parts.isEmpty()) {
                List<Found> found = new ArrayList<>();
                boolean fits = true;
                for (Part part : parts) {
                    fits &= part.place().slot() == Slot.ANY || name(form, part, line, leads, found);
                }
                if (fits && !found.isEmpty()) {
                    return found;
                }
            }
        }
        return List.of();
    }

    private static boolean leads(Line line, int end) {
        String mark = line.text().substring(end, line.end());
        return mark.startsWith("\u2026") || mark.startsWith("...") || mark.startsWith(":");
    }

    private boolean name(Form form, Part part, Line line, boolean leads, List<Found> found) {
        return switch (part.place().slot()) {
            case AUTHOR -> line.edge() && authors(form, part, line, found);
            case PHOTO -> photo(form, part, line, found);
            case RIGHTS -> one(form, part, line, Relation.RIGHTS, Place.WHOLE, found);
            case QUOTED -> quoted(form, part, line, leads, found);
            default -> published(form, part, line, found);
        };
    }

    private boolean authors(Form form, Part part, Line line, List<Found> found) {
        int from = skipArticle(line, part.start());
        List<Span> names = People.read(line.text(), line.folded(), from, part.end());
        int read = from;
        boolean any = false;
        for (Span name : names) {
            String words = line.text().substring(name.start(), name.end());
            boolean outlet = outlets.isOutlet(words);
            boolean person =
                    !outlet && People.isName(line.folded(), name, form.source().startsWith("author"));
            if (!outlet && !person) {
                break;
            }
            Relation relation =
                    person ? Relation.AUTHOR : outlets.isAgency(words) ? Relation.AGENCY : Relation.ORIGINAL;
            found.add(new Found(line, relation, name.start(), name.end(), Place.OVER, form.source()));
            any = true;
            read = name.end();
        }
        boolean whole = read >= part.end() || line.folded().charAt(read) == ',';
        return any && (whole || part.place().loose() || isPlaceOrDay(line, read, part.end()));
    }

    /** Whether what follows the names says where or when: <i>in Lisk</i>, <i>| 3 May</i>. */
    private static boolean isPlaceOrDay(Line line, int at, int end) {
        String rest = line.folded().substring(at, end).strip();
        return rest.startsWith("|")
                || rest.startsWith("-")
                || rest.startsWith("(")
                || rest.startsWith("in ")
                || rest.startsWith("aus ")
                || rest.startsWith("\u00e0 ")
                || Character.isDigit(rest.charAt(0));
    }

    private boolean quoted(Form form, Part part, Line line, boolean leads, List<Found> found) {
        boolean report = form.source().contains(" contributed ");
        boolean how = form.source().startsWith("here is how");
        if (!(leads || report || how)) {
            return false;
        }
        int from = skipArticle(line, part.start());
        int to = nameEnd(line, from, part.end(), true);
        boolean outlet = to == part.end() && outlets.isOutlet(line.text().substring(from, to));
        if (outlet) {
            found.add(new Found(
                    line, Relation.QUOTED_OUTLET, from, to, report ? Place.WHOLE : Place.LEADING, form.source()));
        }
        return outlet;
    }

    private boolean published(Form form, Part part, Line line, List<Found> found) {
        Relation relation = part.place().slot() == Slot.VIA ? Relation.VIA : Relation.ORIGINAL;
        boolean posted = form.source().startsWith("posted by");
        boolean plain = form.source().startsWith("via") || form.source().startsWith("source");
        int from = skipArticle(line, part.start());
        int to = nameEnd(line, from, part.end(), true);
        String name = line.text().substring(from, to);
        if ((posted && line.inText())
                || to == from
                || (plain && to < part.end() && isWord(line.folded().charAt(Math.min(to + 1, part.end() - 1))))) {
            return false;
        }
        boolean whole = form.source().startsWith("{any}")
                || form.source().startsWith("h/t")
                || form.source().startsWith("hat tip")
                || (plain && relation == Relation.ORIGINAL);
        Relation exact = relation == Relation.ORIGINAL && outlets.isAgency(name) ? Relation.AGENCY : relation;
        return one(form, part, line, exact, whole ? Place.WHOLE : Place.OVER, found);
    }

    private boolean one(Form form, Part part, Line line, Relation relation, Place place, List<Found> found) {
        int from = skipArticle(line, part.start());
        while (relation == Relation.RIGHTS
                && from < part.end()
                && !Character.isLetter(line.text().charAt(from))) {
            from++;
        }
        from = relation == Relation.RIGHTS && line.folded().startsWith("by ", from) ? from + 3 : from;
        int to = nameEnd(line, from, part.end(), true);
        if (to == from
                || (!part.place().loose() && to < part.end() && line.folded().charAt(to) != ',')) {
            return false;
        }
        found.add(new Found(line, relation, from, to, place, form.source()));
        return true;
    }

    private static boolean photo(Form form, Part part, Line line, List<Found> found) {
        int at = part.start();
        boolean any = false;
        while (at < part.end()) {
            int slash = line.folded().indexOf('/', at);
            int stop = slash < 0 || slash > part.end() ? part.end() : slash;
            int from = at;
            while (from < stop && line.folded().charAt(from) == ' ') {
                from++;
            }
            int to = NameReader.end(line.text(), line.folded(), from, stop, true);
            if (to > from) {
                found.add(new Found(line, Relation.PHOTO, from, to, Place.NONE, form.source()));
                any = true;
            }
            at = stop + 1;
        }
        return any;
    }

    private static int nameEnd(Line line, int from, int to, boolean joined) {
        return NameReader.end(line.text(), line.folded(), from, to, joined);
    }

    private static boolean isWord(char c) {
        return Character.isLetter(c);
    }

    /** Behind blanks and a small <i>the</i>; a capital one is part of the name. */
    private static int skipArticle(Line line, int from) {
        int at = from;
        while (at < line.end() && line.folded().charAt(at) == ' ') {
            at++;
        }
        return line.text().startsWith("the ", at) ? at + 4 : at;
    }
}
