package org.parallax.outlets.amplification;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingLong;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.parallax.outlets.ledger.Posting;
import org.parallax.outlets.ledger.Text;

/**
 * A text, with the first printing by each group of related outlets; printings without a day are left out.
 *
 * @param origin whom most of those credit who say where it is from; where nobody does, {@code first}
 * @param first the group that printed it first: that of the likely original, or where that has no day the earliest
 * @param firsts the first printing of each group, by group
 */
record Printed(Text text, String origin, String first, SortedMap<String, Posting> firsts) {

    static final Comparator<Posting> BY_TIME =
            comparingLong((Posting it) -> it.earliest().orElse(Long.MAX_VALUE)).thenComparing(Posting::article);

    /** The text; empty where fewer than two groups have it. */
    static Optional<Printed> of(Text text, Groups groups) {
        SortedMap<String, Posting> firsts = new TreeMap<>();
        List<Posting> printings = new ArrayList<>(text.others());
        printings.add(text.original());
        printings.stream()
                .filter(it -> it.day().isPresent())
                .sorted(BY_TIME)
                .forEach(it -> firsts.putIfAbsent(groups.of(it.outlet()), it));
        if (firsts.size() < 2) {
            return Optional.empty();
        }
        String original = groups.of(text.original().outlet());
        String first = firsts.containsKey(original)
                ? original
                : firsts.entrySet().stream()
                        .min(Map.Entry.comparingByValue(BY_TIME))
                        .orElseThrow()
                        .getKey();
        return Optional.of(new Printed(text, origin(printings, groups).orElse(first), first, firsts));
    }

    private static Optional<String> origin(List<Posting> printings, Groups groups) {
        SortedMap<String, Integer> credited = new TreeMap<>();
        printings.stream()
                .flatMap(it -> it.sources().stream().limit(1))
                .map(it -> it.outlet().map(groups::of).orElseGet(() -> it.name().toLowerCase(Locale.ROOT)))
                .forEach(it -> credited.merge(it, 1, Integer::sum));
        return credited.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(
                                Map.Entry.<String, Integer>comparingByKey().reversed()))
                .map(Map.Entry::getKey);
    }

    /** All that have it or are credited with it. */
    Set<String> parties() {
        Set<String> parties = new TreeSet<>(firsts.keySet());
        parties.add(origin);
        return parties;
    }

    /** The groups that have it, but for the one that was first. */
    Set<String> followers() {
        Set<String> followers = new TreeSet<>(firsts.keySet());
        followers.remove(first);
        return followers;
    }

    /** The month of the earliest printing. */
    String month() {
        return firsts.values().stream()
                .map(Posting::month)
                .min(Comparator.naturalOrder())
                .orElse("");
    }

    /** The groups whose first printing is within so many minutes of the earliest of all, but for the one that was first. */
    Set<String> prompt(long minutes) {
        long begin = firsts.values().stream()
                .mapToLong(it -> it.earliest().orElse(Long.MAX_VALUE))
                .min()
                .orElse(0);
        Set<String> prompt = new HashSet<>();
        followers().forEach(group -> {
            if (posting(group).latest().orElse(Long.MAX_VALUE) - begin <= minutes) {
                prompt.add(group);
            }
        });
        return prompt;
    }

    /** The groups of the time of that length in which most of them printed it, in the order of time; of equals the first. */
    List<String> densest(long minutes) {
        List<String> order = firsts.keySet().stream()
                .sorted(comparing(this::posting, BY_TIME))
                .toList();
        List<String> densest = List.of();
        for (int from = 0; from + densest.size() < order.size(); from++) {
            long begin = posting(order.get(from)).earliest().orElse(0L);
            List<String> window = order.subList(from, order.size()).stream()
                    .filter(it -> posting(it).latest().orElse(Long.MAX_VALUE) - begin <= minutes)
                    .toList();
            densest = window.size() > densest.size() ? window : densest;
        }
        return densest;
    }

    /** The first printing of a group that has one. */
    Posting posting(String group) {
        return Optional.ofNullable(firsts.get(group)).orElseThrow();
    }
}
