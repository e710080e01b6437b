package org.parallax.ingest.dump;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parallax.ingest.dump.Line.Kind;

/**
 * Finds where articles begin on a page. A title followed by a byline or a date is a head for sure. Where a page prints
 * neither, a headline must earn it: by a frame line or a wide gap before it, by its length, and by paragraphs around it
 * that share few words.
 */
final class Heads {

    private static final int STANDFIRST_LINES = 2;
    private static final int STANDFIRST_WORDS = 90;
    private static final int REACH = 10;
    private static final double ENOUGH = 1.0;
    private static final double ENOUGH_BESIDE_STRONG = 2.0;

    private final List<Line> lines;
    private final Cohesion cohesion;
    private final int usualGap;
    private final int datesOverTitles;

    Heads(List<Line> lines) {
        this.lines = lines;
        this.cohesion = new Cohesion(lines);
        this.usualGap = usualGap();
        int dates = 0;
        for (int i = 0; i < lines.size(); i++) {
            dates += opensNext(i) ? 1 : 0;
        }
        this.datesOverTitles = dates;
    }

    /** The heads in the order of the page. */
    List<Head> find() {
        List<Head> strong = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).mayBeTitle()) {
                Head head = strongAt(i);
                if (head == null && isDated(i, strong)) {
                    head = new Head(i, List.of(), List.of(i - 1), i + 1);
                }
                if (head != null) {
                    strong.add(head);
                    i = Math.max(i, head.body() - 1);
                }
            }
        }
        return withWeak(strong);
    }

    private List<Head> withWeak(List<Head> strong) {
        List<Head> heads = new ArrayList<>();
        double threshold = strong.isEmpty() ? ENOUGH : ENOUGH_BESIDE_STRONG;
        int nextStrong = 0;
        boolean prose = false;
        for (int i = 0; i < lines.size(); i++) {
            if (nextStrong < strong.size() && strong.get(nextStrong).begin() == i) {
                Head head = strong.get(nextStrong++);
                heads.add(head);
                i = Math.max(i, head.body() - 1);
                prose = false;
                continue;
            }
            Line line = lines.get(i);
            boolean first = !prose && heads.isEmpty();
            if (line.mayBeTitle() && leadsToProse(i) && (first || weight(i, heads) >= threshold)) {
                heads.add(new Head(i, List.of(), List.of(), i + 1));
                prose = true;
            } else if (line.isParagraph() && first) {
                heads.add(new Head(-1, List.of(), List.of(), i));
                prose = true;
            }
        }
        return heads;
    }

    /** The head whose title is line {@code at}, where a name, byline or date follows before the body; null otherwise. */
    private @Nullable Head strongAt(int at) {
        List<Integer> standfirst = new ArrayList<>();
        List<Integer> evidence = new ArrayList<>();
        for (int i = at + 1; i < lines.size() && i <= at + REACH; i++) {
            Line line = lines.get(i);
            if (line.is(Kind.DATE) && !standfirst.isEmpty() && opensNext(i)) {
                break;
            }
            if (line.kind().isEvidence() && !(line.is(Kind.NAME) && isPerson(evidence))) {
                evidence.add(i);
            } else if (line.is(Kind.END) && evidence.isEmpty()) {
                return null;
            } else if (!isBetween(line) && !line.is(Kind.END)) {
                if (!evidence.isEmpty()) {
                    break;
                }
                if (line.mayBeTitle() && isNearerTitle(at, i)) {
                    return null;
                }
                standfirst.add(i);
                if (standfirst.size() > STANDFIRST_LINES || line.words() > STANDFIRST_WORDS) {
                    return null;
                }
            }
        }
        if (evidence.isEmpty() || !isTrustworthy(at, standfirst, evidence)) {
            return null;
        }
        int body = evidence.get(evidence.size() - 1) + 1;
        while (body < lines.size() && isBetween(lines.get(body))) {
            body++;
        }
        return new Head(at, standfirst, evidence, body);
    }

    /** Whether the date in line {@code at} stands right over a headline with paragraphs. */
    private boolean opensNext(int at) {
        return lines.get(at).is(Kind.DATE)
                && at + 1 < lines.size()
                && lines.get(at + 1).mayBeTitle()
                && leadsToProse(at + 1);
    }

    /**
     * Whether a date stands right over the headline that belongs to no head before, and paragraphs follow. A lone date without
     * the time may be that of the edition.
     */
    private boolean isDated(int at, List<Head> before) {
        if (at == 0
                || !opensNext(at - 1)
                || !(datesOverTitles > 1 || hasTime(lines.get(at - 1).text()))) {
            return false;
        }
        return before.isEmpty() || before.get(before.size() - 1).body() < at;
    }

    private static boolean hasTime(String text) {
        for (int i = 1; i + 1 < text.length(); i++) {
            boolean colon = text.charAt(i) == ':' || text.charAt(i) == 'h';
            if (colon && Character.isDigit(text.charAt(i - 1)) && Character.isDigit(text.charAt(i + 1))) {
                return true;
            }
        }
        return false;
    }

    /** Whether line {@code i} is rather the title itself: a frame line parts it from {@code at}, or {@code at} is a link to elsewhere. */
    private boolean isNearerTitle(int at, int i) {
        boolean listed = at > 0 && lines.get(at - 1).is(Kind.END);
        boolean apart = (at > 0
                        && lines.get(i).gap() > lines.get(at).gap()
                        && (lines.get(at).gap() == 0 || lines.get(i).gap() > usualGap))
                || (i > at + 1 && lines.get(i - 1).mayBeTitle());
        return lines.get(i - 1).kind().isFrame() || listed || apart;
    }

    private boolean isPerson(List<Integer> evidence) {
        return evidence.stream().anyMatch(it -> lines.get(it).is(Kind.NAME));
    }

    private static boolean isBetween(Line line) {
        boolean label = line.is(Kind.SHORT) && line.words() <= 3;
        return label || line.is(Kind.FRAME) || line.is(Kind.CREDIT) || line.is(Kind.RULE);
    }

    /**
     * Whether the evidence is enough. A bare name may be a heading of two words, so it counts only under a title that
     * something sets apart; and a standfirst may be a body's first paragraph, so it must not be followed by a bare date far off.
     */
    private boolean isTrustworthy(int at, List<Integer> standfirst, List<Integer> evidence) {
        boolean marked = evidence.stream().anyMatch(it -> !lines.get(it).is(Kind.NAME));
        boolean apart =
                at == 0 || !lines.get(at - 1).is(Kind.PROSE) || lines.get(at).gap() > usualGap;
        boolean direct = standfirst.isEmpty();
        return apart || (marked && direct);
    }

    /** Whether the next lines are the paragraphs of an article. */
    private boolean leadsToProse(int at) {
        for (int i = at + 1; i < lines.size() && i <= at + 3; i++) {
            if (lines.get(i).isParagraph()) {
                return true;
            }
            if (!isBetween(lines.get(i)) && !lines.get(i).is(Kind.PROSE)) {
                return false;
            }
        }
        return false;
    }

    /** How much speaks for a headline without byline and date. */
    private double weight(int at, List<Head> heads) {
        int from = heads.isEmpty() ? 0 : heads.get(heads.size() - 1).begin();
        Line line = lines.get(at);
        double weight = 0;
        int above = at - 1;
        while (above > 0 && lines.get(above).is(Kind.SHORT) && lines.get(above).words() <= 2) {
            above--;
        }
        Line before = above < 0 ? null : lines.get(above);
        if (before != null && (before.kind().isFrame() || before.is(Kind.RULE) || before.is(Kind.CREDIT))) {
            weight += before.is(Kind.END) ? 2 : 1.5;
        }
        weight += line.gap() > usualGap ? 1 : 0;
        weight += at + 1 < lines.size() && lines.get(at + 1).gap() > usualGap ? 0.75 : 0;
        weight += Math.max(-0.6, Math.min(1.1, 2 * (0.75 - cohesion.at(at))));
        weight += line.words() >= 8 ? 0.5 : line.words() <= 3 ? -1 : line.words() <= 4 ? -0.75 : 0;
        weight += Math.max(-0.4, 0.35 - cohesion.namesKept(from, at + 1));
        weight -= cohesion.isOldNews(from, at, line.text()) ? 0.5 : 0;
        weight += Notices.isCall(line.text()) ? 1 : 0;
        return weight - (paragraphsAfter(at) < 2 ? 0.5 : 0);
    }

    private int paragraphsAfter(int at) {
        int paragraphs = 0;
        for (int i = at + 1; i < lines.size() && !lines.get(i).mayBeTitle(); i++) {
            paragraphs += lines.get(i).is(Kind.PROSE) ? 1 : 0;
        }
        return paragraphs;
    }

    private int usualGap() {
        int[] counts = new int[8];
        for (Line line : lines) {
            counts[Math.min(7, line.gap())]++;
        }
        int usual = 0;
        for (int i = 1; i < counts.length; i++) {
            usual = counts[i] > counts[usual] ? i : usual;
        }
        return Math.max(1, usual);
    }
}
