package org.parallax.ingest.dump;

import java.util.List;
import java.util.Locale;
import org.parallax.ingest.text.Bylines;
import org.parallax.ingest.text.Clean;
import org.parallax.ingest.text.Dates;
import org.parallax.ingest.text.Shape;

/** Reads who wrote an article off a line that says so, wherever in the line. */
final class Persons {

    private static final List<String> ROLES = List.of(" 기자", " 특파원", " 인턴기자", " 논설위원", " 記者", "記者", " 记者");
    private static final List<String> LABELS =
            List.of("作者：", "作者:", "记者：", "记者:", "文：", "撰文：", "기자=", "글=", " posted by ", " by ", "author: ");
    private static final List<String> CLOSINGS =
            List.of("(reporting by ", "reporting by ", "(writing by ", "(by ", "(автор: ", "(текст: ");
    private static final int MOST_WORDS = 20;
    private static final int LONGEST = 200;

    private Persons() {}

    /** The names on a byline, or on a line with a date and a name; empty where it names nobody. */
    static List<String> named(String line) {
        if (line.length() > LONGEST || Shape.words(line) > MOST_WORDS) {
            return List.of();
        }
        if (Bylines.isByline(line)) {
            return Bylines.names(line);
        }
        String clean = Clean.line(line);
        for (String role : ROLES) {
            if (clean.endsWith(role) && Shape.words(clean) <= 4) {
                return Bylines.names("by " + clean.substring(0, clean.length() - role.length()));
            }
        }
        if (clean.chars().noneMatch(Character::isDigit)) {
            return List.of();
        }
        List<String> labelled = labelled(clean);
        return labelled.isEmpty() ? before(clean) : labelled;
    }

    /** The names in a closing line such as {@code (Reporting by Ada Example; editing by Max Beispiel)}; empty in any other. */
    static List<String> closing(String line) {
        String clean = Clean.line(line);
        String lower = clean.toLowerCase(Locale.ROOT);
        for (String closing : CLOSINGS) {
            if (lower.startsWith(closing) && Shape.words(clean) <= MOST_WORDS) {
                String names = clean.substring(closing.length());
                int end = names.indexOf(';');
                end = end < 0 ? names.indexOf(')') : end;
                return Bylines.names("by " + (end < 0 ? names : names.substring(0, end)));
            }
        }
        return List.of();
    }

    /** A name that stands before a date, with a mark between the two. */
    private static List<String> before(String line) {
        for (String mark : List.of(" | ", " • ", " · ", " - ", " – ", " — ", " / ")) {
            int at = line.indexOf(mark);
            if (at > 0 && Dates.find(line.substring(at), Dates.Order.DAY_FIRST).isPresent()) {
                String name = line.substring(0, at).strip();
                return Bylines.isName(name) ? List.of(name) : List.of();
            }
        }
        return List.of();
    }

    /** The names behind a label within a line that holds a date as well. */
    private static List<String> labelled(String line) {
        String lower = line.toLowerCase(Locale.ROOT);
        for (String label : LABELS) {
            int at = lower.indexOf(label);
            if (at > 0 && lower.length() == line.length()) {
                return Bylines.names("by " + line.substring(at + label.length()));
            }
        }
        return List.of();
    }
}
