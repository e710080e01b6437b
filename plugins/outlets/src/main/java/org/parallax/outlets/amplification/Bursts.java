package org.parallax.outlets.amplification;

import static java.util.Comparator.comparingDouble;
import static java.util.Comparator.comparingInt;
import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.parallax.api.outlet.OutletRegistry;
import org.parallax.outlets.amplification.AmplificationReport.Burst;
import org.parallax.outlets.ledger.Ledger;
import org.parallax.outlets.ledger.Posting;
import org.parallax.outlets.ledger.Text;

/** Finds the texts that many unrelated outlets printed within a short time, and tells the unusual ones from the usual. */
final class Bursts {

    /** By how many texts it is judged how much texts differ. */
    private static final int SAMPLE = 2_000;

    private final Options options;
    private final Groups groups;
    private final long minutes;
    private final Exposure exposure;
    private final long tests;
    private final List<Printed> texts;
    private final Usual usual;

    Bursts(Ledger ledger, OutletRegistry registry, Options options) {
        this.options = options;
        this.minutes = options.window().toMinutes();
        Map<String, Long> articles = ledger.articles().all();
        Set<String> outlets = new TreeSet<>();
        articles.keySet().forEach(it -> outlets.add(Ledger.outlet(it)));
        this.groups = new Groups(outlets, registry);
        this.exposure = new Exposure();
        articles.forEach((key, count) -> exposure.add(groups.of(Ledger.outlet(key)), Ledger.month(key), count));
        this.tests = articles.values().stream().mapToLong(it -> it).sum();
        this.texts = Text.of(ledger.postings()).stream()
                .flatMap(it -> Printed.of(it, groups).stream())
                .toList();
        this.usual = new Usual(texts, exposure, minutes);
    }

    AmplificationReport report() {
        List<Burst> syndicated = new ArrayList<>();
        List<Printed> candidates = new ArrayList<>();
        for (Printed text : texts) {
            List<String> window = text.densest(minutes);
            if (window.size() >= options.outlets()) {
                Burst burst = burst(text, window);
                if (2 * burst.credited() >= burst.printings().size()) {
                    syndicated.add(burst);
                } else {
                    candidates.add(text);
                }
            }
        }
        boolean enough = texts.size() >= options.texts();
        List<Burst> unusual = enough ? unusual(candidates) : List.of();
        syndicated.sort(comparingInt((Burst it) -> -it.outlets()).thenComparing(Burst::text));
        return new AmplificationReport(
                texts.size(),
                enough,
                minutes / 60.0,
                unusual.stream().limit(options.most()).toList(),
                syndicated.stream().limit(options.most()).toList(),
                candidates.size() - unusual.size());
    }

    private List<Burst> unusual(List<Printed> candidates) {
        double variance = variance();
        List<Judgement> judged =
                candidates.stream().map(it -> judge(it, variance)).toList();
        double[] adjusted =
                Discovery.adjusted(judged.stream().map(Judgement::chance).toList(), tests);
        return IntStream.range(0, candidates.size())
                .filter(it -> adjusted[it] <= options.rate())
                .mapToObj(it -> judged.get(it)
                        .about(burst(candidates.get(it), candidates.get(it).densest(minutes)), adjusted[it]))
                .sorted(comparingDouble((Burst it) -> it.chance().orElse(1.0)).thenComparing(Burst::text))
                .toList();
    }

    /** Only by texts that somebody printed first, or is credited with, of whom enough is known. */
    private double variance() {
        int step = Math.max(1, texts.size() / SAMPLE);
        Popularity popularity = new Popularity();
        for (int i = 0; i < texts.size(); i += step) {
            Printed text = texts.get(i);
            if (usual.texts(text.origin()) > Usual.PRIOR) {
                popularity.add(
                        Judgement.sum(usual.without(text, text.origin())),
                        text.prompt(minutes).size());
            }
        }
        return popularity.variance();
    }

    /**
     * Of all that have to do with a text, the one that makes it least surprising counts: it may be from an agency that nobody
     * names, whose customers are known by what else they have in common. Whoever began does not count, and all other times of
     * that length were looked at, too (Bonferroni).
     */
    private Judgement judge(Printed text, double variance) {
        List<String> window = text.densest(minutes);
        List<String> followers = window.subList(1, window.size());
        Judgement judgement = Judgement.NONE;
        for (String party : text.parties()) {
            if (judgement.chance() <= options.rate()) {
                SortedMap<String, Double> rates = usual.without(text, party);
                double chance = Surprise.chance(rates, followers, variance)
                        * text.firsts().size();
                judgement = judgement.or(new Judgement(Judgement.sum(rates), Math.min(1, chance)));
            }
        }
        return judgement;
    }

    private Burst burst(Printed text, List<String> window) {
        Set<String> among = new HashSet<>(window);
        Map<String, Posting> all = text.text().others().stream().collect(toMap(Posting::article, it -> it));
        all.put(text.text().original().article(), text.text().original());
        long begin = text.posting(window.get(0)).earliest().orElse(0L);
        List<AmplificationReport.Printing> printings = all.values().stream()
                .filter(it -> among.contains(groups.of(it.outlet())))
                .filter(it -> it.earliest().orElse(Long.MIN_VALUE) >= begin
                        && it.latest().orElse(Long.MAX_VALUE) - begin <= minutes)
                .sorted(Printed.BY_TIME)
                .map(this::printing)
                .toList();
        return new Burst(
                text.text().name(),
                text.text().original().title(),
                window.size(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                (int) printings.stream()
                        .filter(AmplificationReport.Printing::credited)
                        .count(),
                printings);
    }

    private AmplificationReport.Printing printing(Posting it) {
        return new AmplificationReport.Printing(
                it.article(),
                it.outlet(),
                it.name(),
                it.day(),
                it.minute()
                        .map(minute ->
                                java.time.Instant.ofEpochSecond(minute * 60).toString()),
                !it.sources().isEmpty(),
                groups.of(it.outlet()));
    }
}
