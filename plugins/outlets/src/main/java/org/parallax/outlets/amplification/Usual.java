package org.parallax.outlets.amplification;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * How often each group of outlets prints what another one prints, and how promptly: the usual overlap. What a text under
 * judgement adds to that itself is left out.
 */
final class Usual {

    /** So many texts' worth of what is usual altogether is mixed into what is usual in particular. */
    static final double PRIOR = 5;

    private static final double LEAST = 1e-4;
    private static final double MOST = 0.95;

    private final long minutes;
    private final Exposure articles;
    private final Exposure texts = new Exposure();
    private final SortedSet<String> groups = new TreeSet<>();
    private final Map<String, Map<String, Integer>> together = new HashMap<>();
    private final Map<String, Integer> reprints = new HashMap<>();
    private final Map<String, Integer> prompt = new HashMap<>();
    private final double promptness;

    /**
     * What is usual in these texts.
     *
     * @param articles how many articles there are of each group
     */
    Usual(List<Printed> printed, Exposure articles, long minutes) {
        this.minutes = minutes;
        this.articles = articles;
        for (Printed text : printed) {
            groups.addAll(text.firsts().keySet());
            text.parties().forEach(it -> texts.add(it, text.month(), 1));
            for (String one : text.parties()) {
                Map<String, Integer> others = together.computeIfAbsent(one, it -> new HashMap<>());
                text.firsts().keySet().forEach(it -> others.merge(it, 1, Integer::sum));
            }
            text.followers().forEach(it -> reprints.merge(it, 1, Integer::sum));
            text.prompt(minutes).forEach(it -> prompt.merge(it, 1, Integer::sum));
        }
        long all = reprints.values().stream().mapToLong(it -> it).sum();
        long soon = prompt.values().stream().mapToLong(it -> it).sum();
        promptness = (soon + 1.0) / (all + 2.0);
    }

    /** How many texts a party has a part in. */
    long texts(String party) {
        return texts.of(party, texts.monthsOf(party));
    }

    /**
     * How likely each group prints a text within the time that one party has to do with, going by all other texts; by group.
     * Of groups that have no article of that month, nothing is expected.
     */
    SortedMap<String, Double> without(Printed text, String party) {
        Set<String> prompts = text.prompt(minutes);
        Map<String, Integer> others = together.getOrDefault(party, Map.of());
        SortedMap<String, Double> rates = new TreeMap<>();
        for (String group : groups) {
            Set<String> months = articles.monthsOf(group);
            if (!group.equals(party) && months.contains(text.month())) {
                int own = text.firsts().containsKey(group) ? 1 : 0;
                int follows = own == 1 && !group.equals(text.first()) ? 1 : 0;
                double overall = (count(reprints, group) - follows + 0.5) / (articles.of(months) + 1);
                double rate = (count(others, group) - own + PRIOR * overall)
                        / (Math.max(0, texts.of(party, months) - 1) + PRIOR);
                double soon = (count(prompt, group) - (prompts.contains(group) ? 1 : 0) + PRIOR * promptness)
                        / (count(reprints, group) - follows + PRIOR);
                rates.put(group, Math.max(LEAST, Math.min(MOST, rate * soon)));
            }
        }
        return rates;
    }

    private static int count(Map<String, Integer> counts, String key) {
        return counts.getOrDefault(key, 0);
    }
}
