package org.parallax.ingest.dump;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.parallax.api.article.Outlet;
import org.parallax.ingest.dump.Line.Kind;
import org.parallax.ingest.dump.Wrapping.Paragraph;
import org.parallax.ingest.site.Familiarity;
import org.parallax.ingest.site.Piece;
import org.parallax.ingest.site.Piece.Role;
import org.parallax.ingest.text.Bylines;
import org.parallax.ingest.text.Chrome;
import org.parallax.ingest.text.Clean;
import org.parallax.ingest.text.Dates;
import org.parallax.ingest.text.Dates.Order;
import org.parallax.ingest.text.Masthead;
import org.parallax.ingest.text.Menu;
import org.parallax.ingest.text.Shape;

/** The lines of a text page, each with what it looks like, by itself and among the others. */
final class Page {

    private static final int LONGEST_NAME_LINE = 60;
    private static final List<String> PICTURES = List.of(
            "photographs by ",
            "photos by ",
            "photo by ",
            "photography by ",
            "pictures by ",
            "illustration by ",
            "illustrations by ",
            "photo: ",
            "photos: ",
            "image: ",
            "foto: ",
            "fotos: ",
            "photo : ",
            "photos : ",
            "bild: ",
            "фото: ",
            "zdjęcie: ",
            "fotoğraf: ",
            "사진=",
            "사진 =",
            "写真：",
            "图：",
            "摄影：");

    private Page() {}

    /** The lines that are not blank, in order; {@code familiarity} says which of them the site prints on every page. */
    static List<Line> lines(String text, Familiarity familiarity) {
        List<Paragraph> paragraphs = Wrapping.undone(text.split("\n", -1));
        List<String> raw = paragraphs.stream().map(Paragraph::text).toList();
        Map<String, Integer> counts = counts(raw);
        boolean latin = isMostlyCased(raw);
        Optional<Outlet> outlet = Masthead.outlet(raw);
        List<Line> lines = new ArrayList<>();
        int gap = 0;
        for (Paragraph each : paragraphs) {
            String line = each.text();
            if (line.isEmpty()) {
                gap++;
            } else {
                int words = Shape.words(line);
                boolean foreign = latin && words <= 15 && isMostlyCaseless(line);
                boolean repeated = isRepeated(line, words, counts.getOrDefault(line, 1));
                boolean masthead = outlet.isPresent()
                        && (line.equals(outlet.get().name())
                                || line.equals(outlet.get().id()));
                lines.add(new Line(
                        each.number(), line, gap, words, kind(line, words, foreign || repeated || masthead), false));
                gap = 0;
            }
        }
        BitSet familiar = familiarity.frame(
                outlet.map(Outlet::id).orElse(""),
                lines.stream().map(Page::piece).toList());
        familiarity.enough();
        familiar.stream().forEach(it -> lines.set(it, lines.get(it).recurs()));
        Boxes.mark(lines);
        return lines;
    }

    private static Piece piece(Line line) {
        Role role = switch (line.kind()) {
            case PROSE -> Role.PARAGRAPH;
            case HEADLINE -> Role.TITLE;
            case NAME, BYLINE, DATE -> Role.EVIDENCE;
            default -> Role.LABEL;
        };
        return new Piece(line.text(), role);
    }

    private static Kind kind(String line, int words, boolean frame) {
        if (isRule(line)) {
            return Kind.RULE;
        }
        if (Chrome.isEnd(line)) {
            return Kind.END;
        }
        if (isBareDate(line)) {
            return Kind.DATE;
        }
        boolean sentence = Shape.endsSentence(line);
        boolean named = !sentence && line.length() <= LONGEST_NAME_LINE && isNames(line) && !isUncertain(line, words);
        boolean credited = !Persons.named(line).isEmpty();
        if ((frame && !named && !credited) || Chrome.isFrame(line) || (!credited && Menu.isMenu(line))) {
            return Chrome.isCredit(line) ? Kind.CREDIT : Kind.FRAME;
        }
        if (credited || (words <= 4 && Bylines.isByline(line))) {
            return Kind.BYLINE;
        }
        if (Chrome.isCredit(line) || isPictureCredit(line, words)) {
            return Kind.CREDIT;
        }
        if (isDate(line, words)) {
            return Kind.DATE;
        }
        if (named) {
            return Kind.NAME;
        }
        char last = line.charAt(line.length() - 1);
        boolean asks =
                last == '?' || last == '!' || last == '？' || last == '！' || line.endsWith("?\"") || line.endsWith("?”");
        if (words >= 3 && words <= 24 && Shape.opensUpper(line) && (!sentence || asks)) {
            return Kind.HEADLINE;
        }
        return words >= 12 || (sentence && words >= 4) ? Kind.PROSE : Kind.SHORT;
    }

    private static boolean isNames(String line) {
        String[] parts = line.split(",| and | & | und | et | y ", -1);
        for (String part : parts) {
            if (!Bylines.isName(part.strip())) {
                return false;
            }
        }
        return true;
    }

    /** Whether script and length tell nothing: a title of four words without upper case looks like a name. */
    private static boolean isUncertain(String line, int words) {
        return words >= 4 && Shape.isCaseless(line);
    }

    private static boolean isPictureCredit(String line, int words) {
        String lower = line.toLowerCase(Locale.ROOT);
        return words <= 10 && PICTURES.stream().anyMatch(lower::startsWith) && !Shape.endsSentence(line);
    }

    /** Whether there is a date, and at most a few words beside it. */
    private static boolean isDate(String line, int words) {
        return words <= 14
                && line.length() <= 100
                && line.chars().filter(Character::isDigit).count() >= 5
                && !Shape.endsSentence(line)
                && Dates.find(line, Order.DAY_FIRST).isPresent();
    }

    /** Whether the line is a date in numbers, and nothing but that. */
    private static boolean isBareDate(String line) {
        return line.length() <= 30
                && Shape.key(line).isEmpty()
                && Dates.find(line, Order.DAY_FIRST).isPresent();
    }

    private static boolean isRule(String line) {
        if (line.length() < 3) {
            return false;
        }
        for (int i = 0; i < line.length(); i++) {
            if (Character.isLetterOrDigit(line.charAt(i))) {
                return false;
            }
        }
        return line.chars().distinct().count() <= 3;
    }

    /** Whether a line stands so often on the page that it must belong to the frame; the longer, the more often. */
    private static boolean isRepeated(String line, int words, int count) {
        if (words <= 4) {
            return count >= 2 && !Shape.endsSentence(line);
        }
        return count >= (words <= 12 ? 3 : 4);
    }

    private static Map<String, Integer> counts(List<String> raw) {
        Map<String, Integer> counts = new HashMap<>();
        for (String each : raw) {
            String line = Clean.strip(each);
            if (!line.isEmpty() && line.length() < 400) {
                counts.merge(line, 1, Integer::sum);
            }
        }
        return counts;
    }

    private static boolean isMostlyCased(List<String> raw) {
        long cased = 0;
        long letters = 0;
        for (String line : raw) {
            for (int i = 0; i < line.length(); i++) {
                char c = line.charAt(i);
                if (Character.isLetter(c)) {
                    letters++;
                    cased += Character.isLowerCase(c) || Character.isUpperCase(c) ? 1 : 0;
                }
            }
        }
        return cased * 10 > letters * 7;
    }

    private static boolean isMostlyCaseless(String line) {
        long letters = line.chars().filter(Character::isLetter).count();
        long cased = line.chars()
                .filter(it -> Character.isLowerCase(it) || Character.isUpperCase(it))
                .count();
        return letters > 0 && cased * 2 < letters;
    }
}
