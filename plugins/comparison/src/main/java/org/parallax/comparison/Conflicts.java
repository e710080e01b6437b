package org.parallax.comparison;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.parallax.api.vocabulary.Figure;
import org.parallax.api.vocabulary.Quote;
import org.parallax.comparison.part.Line;
import org.parallax.comparison.report.Comparison.Claim;
import org.parallax.comparison.report.Comparison.Conflict;
import org.parallax.comparison.text.States;
import org.parallax.comparison.text.Word;

/** The same quantity with numbers of different tellers that cannot all be true. */
final class Conflicts {

    private static final int MOST = 20;

    /** So many figures of one kind are compared, each with each. */
    private static final int COMPARED = 300;

    private static final int SHARED = 2;

    private final Told told;
    private final Map<String, List<Given>> quantities = new TreeMap<>();

    /** A figure where it is given. */
    private record Given(int sentence, Statement statement, Figure figure, boolean stated) {}

    Conflicts(Told told) {
        this.told = told;
        for (int i = 0; i < told.statements().size(); i++) {
            Statement statement = told.statements().get(i);
            List<Word> words = statement.line().figures().isEmpty()
                    ? List.of()
                    : Word.of(statement.line().text());
            for (Line.Stated it : statement.line().figures()) {
                add(i, statement, it, words);
            }
        }
    }

    private void add(int sentence, Statement statement, Line.Stated stated, List<Word> words) {
        Figure figure = stated.figure();
        int start = stated.span().start() - statement.line().span().start();
        Optional<String> state = figure.kind() == Figure.Kind.COUNT
                ? States.near(words, start, start + stated.span().length())
                : Optional.empty();
        Optional<String> what = state.isPresent() ? state : head(figure);
        what.ifPresent(it -> {
            String key = figure.kind() + " " + figure.unit().orElse("") + " " + it;
            List<Given> given = quantities.computeIfAbsent(key, any -> new ArrayList<>());
            if (given.size() < COMPARED) {
                given.add(new Given(sentence, statement, figure, state.isPresent()));
            }
        });
    }

    /** The word that says what is counted: the last one, as in <i>banned accounts</i>. */
    private static Optional<String> head(Figure figure) {
        List<String> stems = Word.of(figure.of().orElse("")).stream()
                .map(Word::stem)
                .filter(it -> !it.isEmpty())
                .toList();
        return stems.isEmpty() ? Optional.empty() : Optional.of(stems.get(stems.size() - 1));
    }

    List<Conflict> all() {
        List<Conflict> conflicts = new ArrayList<>();
        quantities.values().forEach(it -> conflicts.addAll(among(it)));
        conflicts.sort(Comparator.comparingInt(it -> -it.claims().size()));
        return conflicts.subList(0, Math.min(MOST, conflicts.size()));
    }

    private List<Conflict> among(List<Given> given) {
        List<Conflict> conflicts = new ArrayList<>();
        BitSet done = new BitSet();
        for (int i = 0; i < given.size(); i++) {
            List<Given> same = new ArrayList<>(List.of(given.get(i)));
            boolean conflicting = false;
            for (int j = i + 1; j < given.size() && !done.get(i); j++) {
                if (!done.get(j) && isSame(given.get(i), given.get(j))) {
                    same.add(given.get(j));
                    conflicting |= conflict(given.get(i), given.get(j));
                    done.set(j);
                }
            }
            if (conflicting) {
                conflicts.add(conflict(same));
            }
        }
        return conflicts;
    }

    /** Whether two figures of one kind count the same: their sentences have other words in common. */
    private boolean isSame(Given one, Given other) {
        if (one.sentence() == other.sentence()) {
            return false;
        }
        int shared = told.vocabulary().shared(one.sentence(), other.sentence());
        int counted = Word.of(one.figure().of().orElse("")).size();
        return shared - (one.stated() ? 0 : Math.min(1, counted)) >= SHARED;
    }

    private static boolean conflict(Given one, Given other) {
        double[] here = range(one.figure());
        double[] there = range(other.figure());
        return one.statement().teller().number() != other.statement().teller().number()
                && (here[1] < there[0] || there[1] < here[0]);
    }

    /** The numbers that a figure may mean, given how it is put and how round it is. */
    private static double[] range(Figure figure) {
        double value = figure.value().orElse(0.0);
        double upTo = figure.upTo().orElse(value);
        double slack = figure.bound() == Figure.Bound.ABOUT ? Math.abs(value) / 10 : roundness(value) / 2;
        return switch (figure.bound()) {
            case AT_LEAST -> new double[] {value - slack, Double.POSITIVE_INFINITY};
            case AT_MOST -> new double[] {Double.NEGATIVE_INFINITY, upTo + slack};
            case EXACT, ABOUT -> new double[] {value - slack, upTo + slack};
        };
    }

    /** The last digit's worth in numbers of a thousand and more, where the zeros may stand for whatever was there. */
    private static double roundness(double value) {
        double step = 1;
        if (value >= 1_000) {
            while (step < value && value % (step * 10) == 0) {
                step *= 10;
            }
            return step;
        }
        return 0;
    }

    private Conflict conflict(List<Given> same) {
        String quantity = same.stream()
                .flatMap(it -> it.figure().of().stream())
                .findFirst()
                .orElse(same.get(0).figure().unit().orElse(""));
        return new Conflict(
                quantity,
                same.stream()
                        .map(this::claim)
                        .sorted(Comparator.comparingDouble(Claim::value))
                        .toList());
    }

    private Claim claim(Given given) {
        Figure it = given.figure();
        return new Claim(
                it.value().orElse(0.0),
                it.upTo(),
                it.bound(),
                it.unit(),
                given.statement().teller().id(),
                it.speaker().map(Quote.Speaker::name),
                given.statement().telling().day(),
                told.evidence(given.statement()));
    }
}
