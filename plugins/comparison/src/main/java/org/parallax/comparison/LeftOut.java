package org.parallax.comparison;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.parallax.comparison.report.Comparison.Evidence;
import org.parallax.comparison.report.Comparison.Missing;
import org.parallax.comparison.text.Likeness;
import org.parallax.comparison.text.Likeness.Match;

/** What most tellers say, each in words of its own, and who of the others has no sentence like it. */
final class LeftOut {

    private static final int MOST = 10;
    private static final int POINTS = 300;
    private static final int SHOWN = 8;
    private static final int FEWEST_TERMS = 4;

    private final Told told;
    private final List<Point> points = new ArrayList<>();

    /**
     * Something that several say.
     *
     * @param sentences one of each teller
     * @param tellers who says it
     * @param near who printed a sentence that is at least somewhat like it
     */
    private record Point(List<Integer> sentences, BitSet tellers, BitSet near) {}

    LeftOut(Told told) {
        this.told = told;
        long heard = told.statements().stream()
                .map(it -> it.teller().number())
                .distinct()
                .count();
        int needed = (int) Math.max(2, (heard - 1) / 2 + 1);
        List<Point> found = new ArrayList<>();
        for (int i = 0; i < told.statements().size(); i++) {
            if (told.statements().get(i).isSentence() && told.vocabulary().terms(i).length >= FEWEST_TERMS) {
                Point point = point(i);
                if (point.tellers().cardinality() >= needed) {
                    found.add(point);
                }
            }
        }
        found.sort(Comparator.comparingInt((Point it) -> -it.tellers().cardinality())
                .thenComparingDouble(
                        it -> -told.vocabulary().weight(it.sentences().get(0)))
                .thenComparingInt(it -> it.sentences().get(0)));
        Set<Integer> said = new HashSet<>();
        for (Point it : found) {
            if (points.size() < POINTS && it.sentences().stream().noneMatch(said::contains)) {
                it.sentences().forEach(sentence -> addNear(sentence, it.near()));
                points.add(it);
            }
            said.addAll(it.sentences());
        }
    }

    private Point point(int sentence) {
        Statement statement = told.statements().get(sentence);
        List<Integer> sentences = new ArrayList<>(List.of(sentence));
        BitSet tellers = new BitSet();
        tellers.set(statement.teller().number());
        BitSet near = (BitSet) statement.printers().clone();
        for (Match it : told.likeness().of(sentence)) {
            Statement other = told.statements().get(it.sentence());
            if (it.share() >= Likeness.OTHER) {
                near.or(other.printers());
            }
            if (it.share() >= Likeness.SAME
                    && other.isSentence()
                    && !tellers.get(other.teller().number())) {
                tellers.set(other.teller().number());
                sentences.add(it.sentence());
            }
        }
        return new Point(sentences, tellers, near);
    }

    /** Adds who printed a sentence like this one. */
    private void addNear(int sentence, BitSet near) {
        told.likeness().of(sentence).stream()
                .filter(it -> it.share() >= Likeness.OTHER)
                .forEach(it -> near.or(told.statements().get(it.sentence()).printers()));
    }

    List<Missing> of(Voices.Teller teller) {
        return points.stream()
                .filter(it -> !it.near().get(teller.number()))
                .limit(MOST)
                .map(it -> new Missing(it.tellers().cardinality(), evidence(it)))
                .toList();
    }

    private List<Evidence> evidence(Point point) {
        return point.sentences().stream()
                .limit(SHOWN)
                .map(it -> told.evidence(told.statements().get(it)))
                .toList();
    }
}
