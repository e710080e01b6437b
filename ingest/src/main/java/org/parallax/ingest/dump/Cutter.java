package org.parallax.ingest.dump;

import java.util.ArrayList;
import java.util.List;
import org.parallax.ingest.dump.Line.Kind;
import org.parallax.ingest.text.Chrome;
import org.parallax.ingest.text.Shape;

/** Cuts a page into articles: from each head to the next, without the frame between and within. */
final class Cutter {

    private static final int TEASER_WORDS = 45;
    private static final int FEWEST_WORDS = 20;
    private static final int BIO_LINES = 3;
    private static final int BIO_WORDS = 60;

    private final List<Line> lines;

    Cutter(List<Line> lines) {
        this.lines = lines;
    }

    /** The articles in the order of the page, teasers and empty heads left out. */
    List<Cut> cut() {
        List<Head> heads = new Heads(lines).find();
        List<Cut> cuts = new ArrayList<>();
        for (int i = 0; i < heads.size(); i++) {
            int end = i + 1 < heads.size() ? heads.get(i + 1).begin() : lines.size();
            Cut cut = cut(heads.get(i), end);
            if (cut.words() >= FEWEST_WORDS && cut.body().stream().anyMatch(it -> it.is(Kind.PROSE))) {
                cuts.add(cut);
            }
        }
        int longest = cuts.stream().mapToInt(Cut::words).max().orElse(0);
        cuts.removeIf(it -> it.words() < TEASER_WORDS && it.words() * 4 < longest && proseLines(it) < 2);
        return cuts;
    }

    private static long proseLines(Cut cut) {
        return cut.body().stream().filter(it -> it.is(Kind.PROSE)).count();
    }

    private Cut cut(Head head, int end) {
        List<Line> body = new ArrayList<>();
        List<Line> credits = new ArrayList<>();
        for (int i = head.begin(); i < head.body(); i++) {
            if (lines.get(i).is(Kind.CREDIT)) {
                credits.add(lines.get(i));
            }
        }
        int over = head.body();
        for (; over < end; over++) {
            int i = over;
            Line line = lines.get(i);
            int box = endOfBox(i, end);
            if (box > i) {
                over = box - 1;
                continue;
            }
            boolean isOver = switch (line.kind()) {
                case END -> i > head.body() && !goesOn(i, end, 3);
                case FRAME -> !goesOn(i, end, 1) && !isInterrupted(i, end);
                case RULE -> isNoteAhead(i, end);
                default -> false;
            };
            if (isOver) {
                break;
            }
            if (line.is(Kind.CREDIT) || (line.kind().isFrame() && Chrome.isCredit(line.text()))) {
                credits.add(line);
            } else if (!line.kind().isFrame() && !line.is(Kind.RULE)) {
                body.add(line);
            }
        }
        trim(body, credits);
        signOff(head, body, credits);
        return new Cut(head, body, credits, over);
    }

    /**
     * Where a box of links in the middle of an article is over: a label and headlines with no blank line between them, and
     * behind a blank line the article's next paragraph. {@code at} where there is none.
     */
    private int endOfBox(int at, int end) {
        if (!lines.get(at).kind().isFrame()) {
            return at;
        }
        int next = at + 1;
        while (next < end && lines.get(next).gap() == 0 && isLink(lines.get(next))) {
            next++;
        }
        boolean linked = next > at + 1 && next < end;
        return linked && lines.get(next).gap() > 0 && lines.get(next).isParagraph() ? next : at;
    }

    private static boolean isLink(Line line) {
        return line.is(Kind.HEADLINE) || line.is(Kind.SHORT) || line.kind().isFrame() || line.is(Kind.NAME);
    }

    /** Takes away the last line where it says who reported, or who the author is. */
    private void signOff(Head head, List<Line> body, List<Line> credits) {
        if (body.size() < 2) {
            return;
        }
        Line last = body.get(body.size() - 1);
        boolean bio = last.words() <= BIO_WORDS
                && head.evidence().stream()
                        .map(lines::get)
                        .flatMap(it -> (it.is(Kind.NAME) ? List.of(it.text()) : Persons.named(it.text())).stream())
                        .anyMatch(it -> last.text().regionMatches(true, 0, it + " ", 0, it.length() + 1));
        if (bio || !Persons.closing(last.text()).isEmpty()) {
            credits.add(body.remove(body.size() - 1));
        }
    }

    /** Whether prose goes on after a line of the frame, in more than a lone sentence such as a call for donations. */
    private boolean goesOn(int at, int end, int needed) {
        int paragraphs = 0;
        int others = 0;
        for (int i = at + 1; i < end && others <= 4; i++) {
            Line line = lines.get(i);
            if (line.is(Kind.END) && needed > 1) {
                return false;
            }
            if (line.isParagraph()) {
                paragraphs++;
            } else if (!line.is(Kind.PROSE)) {
                others++;
            }
            if (paragraphs >= needed && (paragraphs > 1 || line.words() >= 25 || proseWithin(i, end))) {
                return true;
            }
        }
        return false;
    }

    /** Whether the line is an advertisement's label with the article's next sentence right behind it. */
    private boolean isInterrupted(int at, int end) {
        return at + 1 < end
                && Chrome.isAdvertisement(lines.get(at).text())
                && lines.get(at + 1).is(Kind.PROSE)
                && lines.get(at + 1).words() >= 8;
    }

    private boolean proseWithin(int at, int end) {
        for (int i = at + 1; i < end && i <= at + 3; i++) {
            if (lines.get(i).is(Kind.PROSE)) {
                return true;
            }
        }
        return false;
    }

    /** Whether all that follows a rule is a short note, such as one about the author. */
    private boolean isNoteAhead(int at, int end) {
        int notes = 0;
        for (int i = at + 1; i < end; i++) {
            Line line = lines.get(i);
            if (line.kind().isFrame()) {
                break;
            }
            notes += line.is(Kind.PROSE) || line.is(Kind.HEADLINE) ? 1 : 0;
        }
        return notes <= BIO_LINES;
    }

    /** Takes away what trails behind the last sentence: labels, links, names, and who reported. */
    private static void trim(List<Line> body, List<Line> credits) {
        while (!body.isEmpty() && isTrailing(body.get(body.size() - 1))) {
            credits.add(body.remove(body.size() - 1));
        }
    }

    private static boolean isTrailing(Line line) {
        return !line.is(Kind.PROSE) && !Shape.endsSentence(line.text()) && line.words() < 25;
    }
}
