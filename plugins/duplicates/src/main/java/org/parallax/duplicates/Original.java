package org.parallax.duplicates;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.parallax.api.article.Published;
import org.parallax.api.corpus.Cluster.Member;

/**
 * Guesses which printing the others were taken from: that of an outlet which another's printing credits by name; else, or
 * of several such, one of the earliest day; of these the earliest moment, if all of
 * them state one; of these one that credits nobody; then the longest, then the lowest id.
 */
final class Original {

    private static final Comparator<Member<Sketch>> UNCREDITED_LONGEST_LOWEST =
            Comparator.<Member<Sketch>, Boolean>comparing(it -> it.sketch().credited())
                    .thenComparingInt(it -> -it.sketch().words())
                    .thenComparing(Member::id);

    private Original() {}

    static Member<Sketch> of(List<Member<Sketch>> printings) {
        Set<String> named = creditedByOthers(printings);
        List<Member<Sketch>> credited = printings.stream()
                .filter(it -> named.contains(it.sketch().outlet()))
                .toList();
        List<Member<Sketch>> left = credited.isEmpty() ? printings : credited;
        Optional<LocalDate> day = dates(left).stream().map(Published::day).min(Comparator.naturalOrder());
        if (day.isPresent()) {
            left = keep(left, it -> it.day().equals(day.get()));
        }
        List<Instant> moments =
                dates(left).stream().flatMap(it -> it.instant().stream()).toList();
        if (!moments.isEmpty() && moments.size() == left.size()) {
            Instant first = moments.stream().min(Comparator.naturalOrder()).orElseThrow();
            left = keep(left, it -> it.instant().filter(first::equals).isPresent());
        }
        return left.stream().min(UNCREDITED_LONGEST_LOWEST).orElseThrow();
    }

    /** The outlets that a printing of another outlet credits. */
    private static Set<String> creditedByOthers(List<Member<Sketch>> printings) {
        Set<String> named = new HashSet<>();
        for (Member<Sketch> printing : printings) {
            for (String credit : printing.sketch().credits()) {
                if (!credit.isEmpty() && !credit.equals(printing.sketch().outlet())) {
                    named.add(credit);
                }
            }
        }
        return named;
    }

    private static List<Published> dates(List<Member<Sketch>> printings) {
        return printings.stream()
                .flatMap(it -> it.sketch().published().stream())
                .toList();
    }

    private static List<Member<Sketch>> keep(List<Member<Sketch>> printings, Predicate<Published> accepted) {
        return printings.stream()
                .filter(it -> it.sketch().published().filter(accepted).isPresent())
                .toList();
    }
}
