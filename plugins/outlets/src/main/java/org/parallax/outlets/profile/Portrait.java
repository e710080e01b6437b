package org.parallax.outlets.profile;

import static java.util.Comparator.reverseOrder;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.parallax.api.outlet.OutletEntry;
import org.parallax.api.outlet.OutletRegistry;
import org.parallax.outlets.ledger.Sums;
import org.parallax.outlets.profile.ProfileReport.Copies;
import org.parallax.outlets.profile.ProfileReport.Count;
import org.parallax.outlets.profile.ProfileReport.Month;

/** Makes an outlet's report out of its counts. */
final class Portrait {

    private static final int MOST = 10;

    private final SortedMap<String, Long> counts;

    Portrait(Sums sums) {
        this.counts = sums.all();
    }

    ProfileReport report(String id, OutletRegistry registry) {
        Optional<OutletEntry> entry = registry.byId(id);
        SortedMap<String, Long> days = of(Trait.DAY);
        return new ProfileReport(
                id,
                most(Trait.NAME).map(Count::value).findFirst().orElse(id),
                one(Trait.ARTICLES),
                days.isEmpty() ? Optional.empty() : Optional.of(days.firstKey()),
                days.isEmpty() ? Optional.empty() : Optional.of(days.lastKey()),
                months(days),
                most(Trait.LANGUAGE).toList(),
                most(Trait.PLACE).limit(MOST).toList(),
                most(Trait.ENTITY).limit(MOST).toList(),
                copies(),
                entry.flatMap(OutletEntry::country),
                entry.map(OutletEntry::claims).orElse(List.of()));
    }

    private List<Month> months(SortedMap<String, Long> days) {
        SortedMap<String, Long> months = new TreeMap<>();
        days.forEach((day, count) -> months.merge(day.substring(0, "yyyy-mm".length()), count, Long::sum));
        Map<String, Long> toned = of(Trait.TONED);
        Map<String, Long> tones = of(Trait.TONE);
        return months.entrySet().stream()
                .map(it -> new Month(
                        it.getKey(),
                        it.getValue(),
                        Optional.ofNullable(toned.get(it.getKey()))
                                .map(articles ->
                                        (double) Math.round((double) tones.getOrDefault(it.getKey(), 0L) / articles)
                                                / 1000)))
                .toList();
    }

    private Optional<Copies> copies() {
        long looked = one(Trait.COMPARED);
        long copies = one(Trait.COPY);
        double share = Math.round(1e4 * copies / Math.max(1, looked)) / 1e4;
        return looked == 0
                ? Optional.empty()
                : Optional.of(
                        new Copies(looked, copies, one(Trait.COPIED), share, Math.round(1e4 * (1 - share)) / 1e4));
    }

    private Stream<Count> most(Trait trait) {
        return of(trait).entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(it -> new Count(it.getKey(), it.getValue()));
    }

    private long one(Trait trait) {
        return counts.getOrDefault(trait.key(""), 0L);
    }

    private SortedMap<String, Long> of(Trait trait) {
        SortedMap<String, Long> values = new TreeMap<>();
        counts.subMap(trait.key(""), trait.end()).forEach((key, count) -> values.put(trait.value(key), count));
        return values;
    }
}
