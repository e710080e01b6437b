package org.parallax.credits;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.parallax.api.analysis.Analyzer;
import org.parallax.api.annotation.Annotation;
import org.parallax.api.annotation.Layer;
import org.parallax.api.annotation.Reading;
import org.parallax.api.vocabulary.Credit;
import org.parallax.api.vocabulary.Credit.Relation;
import org.parallax.api.vocabulary.CreditChain;
import org.parallax.api.vocabulary.CreditChain.Step;
import org.parallax.credits.names.Outlets;

/**
 * Puts the credits that are about a whole article into one row: who wrote it, who published it first, the agency, who passed it
 * on, and the outlet of the article, which is {@code original} where nobody else published it before.
 */
public final class CreditChainAnalyzer implements Analyzer<CreditChain> {

    private static final List<Relation> ORDER =
            List.of(Relation.AUTHOR, Relation.ORIGINAL, Relation.AGENCY, Relation.VIA);

    @Override
    public Layer<CreditChain> produces() {
        return CreditChain.CREDIT_CHAIN;
    }

    @Override
    public Set<Layer<?>> requires() {
        return Set.of(Credit.CREDITS);
    }

    @Override
    public List<Annotation<CreditChain>> analyze(Reading reading) {
        List<Credit> credits =
                reading.get(Credit.CREDITS).stream().map(Annotation::value).toList();
        List<Step> steps = new ArrayList<>();
        for (Relation relation : ORDER) {
            credits.stream()
                    .filter(it -> it.relation() == relation && it.governs().isEmpty())
                    .forEach(it -> add(steps, new Step(relation, it.name())));
        }
        if (steps.isEmpty()) {
            return List.of();
        }
        boolean published = steps.stream().anyMatch(it -> it.relation() != Relation.AUTHOR);
        reading.article()
                .outlet()
                .ifPresent(it -> add(steps, new Step(published ? Relation.VIA : Relation.ORIGINAL, it.name())));
        return List.of(Annotation.at(reading.extent(), new CreditChain(steps)));
    }

    @Override
    public Optional<String> explain(Reading reading, Annotation<CreditChain> finding) {
        return Optional.of(finding.value().steps().stream()
                .map(it -> "%s (%s)".formatted(it.name(), it.relation().name().toLowerCase(Locale.ROOT)))
                .collect(Collectors.joining(" → ")));
    }

    /** Adds a step, unless one of that relation is the same, or the last has that name. */
    private static void add(List<Step> steps, Step step) {
        boolean known = steps.stream().anyMatch(it -> it.relation() == step.relation() && isSame(it, step));
        boolean repeated = !steps.isEmpty()
                && Outlets.key(steps.get(steps.size() - 1).name()).equals(Outlets.key(step.name()));
        if (!known && !repeated) {
            steps.add(step);
        }
    }

    /** Two names are one where they are equal, or people's with the same first and last word. */
    private static boolean isSame(Step one, Step other) {
        String a = Outlets.key(one.name());
        String b = Outlets.key(other.name());
        boolean people = one.relation() == Relation.AUTHOR && a.indexOf(' ') > 0 && b.indexOf(' ') > 0;
        return a.equals(b)
                || (people
                        && a.substring(0, a.indexOf(' ')).equals(b.substring(0, b.indexOf(' ')))
                        && a.substring(a.lastIndexOf(' ')).equals(b.substring(b.lastIndexOf(' '))));
    }
}
