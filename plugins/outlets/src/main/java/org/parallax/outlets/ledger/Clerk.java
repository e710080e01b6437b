package org.parallax.outlets.ledger;

import static java.util.Comparator.comparingInt;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parallax.api.annotation.Annotation;
import org.parallax.api.annotation.Layer;
import org.parallax.api.annotation.Reading;
import org.parallax.api.article.Outlet;
import org.parallax.api.article.Published;
import org.parallax.api.outlet.OutletEntry;
import org.parallax.api.outlet.OutletRegistry;
import org.parallax.api.vocabulary.Copy;
import org.parallax.api.vocabulary.Credit;
import org.parallax.outlets.ledger.Posting.Share;
import org.parallax.outlets.ledger.Posting.Source;

/**
 * Writes an article into a ledger. Of an article without an outlet nothing is written.
 *
 * @param registry what the operator knows of outlets
 * @param contained the least share of a text that has to stand within another for it to count as printed there, from 0 to 1
 */
record Clerk(OutletRegistry registry, double contained) {

    /** The layers that the ledger cannot do without. */
    public static final Set<Layer<?>> REQUIRED = Set.of(Copy.DUPLICATES);

    /** The layers that it uses where they are there. */
    public static final Set<Layer<?>> USED = Set.of(Credit.CREDITS);

    private static final int TITLE = 160;

    /** Those that say where a whole text was taken from, the surest first. */
    private static final List<Credit.Relation> SOURCES =
            List.of(Credit.Relation.ORIGINAL, Credit.Relation.AGENCY, Credit.Relation.VIA);

    /** The ledger of one article. */
    public Optional<Ledger> enter(Reading reading) {
        return reading.article().outlet().map(registry::known).map(it -> enter(reading, it));
    }

    private Ledger enter(Reading reading, Outlet outlet) {
        List<Share> shares = shares(reading);
        List<Source> sources = sources(reading, outlet);
        Optional<String> day = reading.article().published().map(it -> it.day().toString());
        Posting posting = new Posting(
                reading.id().value(),
                outlet.id(),
                outlet.name(),
                title(reading),
                day,
                reading.article()
                        .published()
                        .flatMap(Published::instant)
                        .map(it -> Math.floorDiv(it.getEpochSecond(), 60L)),
                shares,
                sources);
        Sums one = Sums.of(Map.of(Ledger.key(outlet.id(), posting.month()), 1L));
        boolean kept = !shares.isEmpty() || !sources.isEmpty();
        return new Ledger(one, kept ? List.of(List.of(posting)) : List.of());
    }

    private List<Share> shares(Reading reading) {
        return reading.get(Copy.DUPLICATES).stream()
                .map(Annotation::value)
                .map(it ->
                        Map.entry(new Share(it.cluster(), it.relation(), it.of().value()), it.similarity()))
                .filter(it -> it.getKey().isWhole() || it.getValue() >= contained)
                .map(Map.Entry::getKey)
                .distinct()
                .toList();
    }

    private List<Source> sources(Reading reading, Outlet own) {
        if (!reading.has(Credit.CREDITS)) {
            return List.of();
        }
        int half = reading.text().length() / 2;
        return reading.get(Credit.CREDITS).stream()
                .map(Annotation::value)
                .filter(it -> SOURCES.contains(it.relation()) && !it.name().isBlank())
                .filter(it -> it.governs().map(span -> span.length() > half).orElse(true))
                .map(it -> new Source(
                        it.relation(),
                        it.name().strip(),
                        it.outlet()
                                .or(() -> registry.byName(it.name())
                                        .map(OutletEntry::outlet)
                                        .map(Outlet::id))))
                .filter(it ->
                        !it.outlet().equals(Optional.of(own.id())) && !it.name().equalsIgnoreCase(own.name()))
                .sorted(comparingInt((Source it) -> SOURCES.indexOf(it.relation())))
                .distinct()
                .toList();
    }

    private static String title(Reading reading) {
        String title = reading.article().title().orElseGet(() -> reading.text().strip());
        int end = Math.min(TITLE, title.length());
        boolean torn = end > 0 && end < title.length() && Character.isHighSurrogate(title.charAt(end - 1));
        return title.substring(0, torn ? end - 1 : end);
    }
}
