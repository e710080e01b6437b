package org.parallax.outlets.profile;

import static java.util.Comparator.comparing;
import static java.util.Comparator.reverseOrder;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.parallax.api.annotation.Annotation;
import org.parallax.api.annotation.Layer;
import org.parallax.api.annotation.Reading;
import org.parallax.api.article.Outlet;
import org.parallax.api.vocabulary.Copy;
import org.parallax.api.vocabulary.EntityMention;
import org.parallax.api.vocabulary.Language;
import org.parallax.api.vocabulary.Place;
import org.parallax.api.vocabulary.PlaceMention;
import org.parallax.api.vocabulary.Sentiment;
import org.parallax.outlets.ledger.Sums;

/** What one article adds to its outlet's counts. */
final class Traits {

    /** Of an article's names and places, those that it mentions most often: they are what it is about. */
    private static final int MAIN = 3;

    private final Reading reading;
    private final Map<String, Long> counts = new HashMap<>();

    private Traits(Reading reading) {
        this.reading = reading;
    }

    static Sums of(Reading reading, Outlet outlet) {
        Traits traits = new Traits(reading);
        traits.count(Trait.ARTICLES, "");
        traits.count(Trait.NAME, outlet.name());
        Optional<String> day = reading.article().published().map(it -> it.day().toString());
        day.ifPresent(it -> traits.count(Trait.DAY, it));
        traits.language().ifPresent(it -> traits.count(Trait.LANGUAGE, it));
        traits.main(
                Trait.PLACE,
                traits.values(PlaceMention.GEO)
                        .flatMap(it -> it.place().stream())
                        .map(Place::name));
        traits.main(
                Trait.ENTITY,
                traits.values(EntityMention.ENTITIES)
                        .filter(it -> it.type() != EntityMention.Type.LOCATION)
                        .map(EntityMention::name));
        day.ifPresent(it -> traits.tone(it.substring(0, "yyyy-mm".length())));
        traits.copies();
        return Sums.of(traits.counts);
    }

    private void count(Trait trait, String value) {
        counts.merge(trait.key(value), 1L, Long::sum);
    }

    /** What the words tell; else what the page states. */
    private Optional<String> language() {
        return values(Language.LANGUAGE)
                .map(Language::code)
                .findFirst()
                .or(() -> reading.article().language());
    }

    private void main(Trait trait, Stream<String> mentions) {
        mentions.collect(groupingBy(it -> it, counting())).entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MAIN)
                .forEach(it -> count(trait, it.getKey()));
    }

    private void tone(String month) {
        values(Sentiment.SENTIMENT)
                .filter(it -> it.scope() == Sentiment.Scope.ARTICLE)
                .findFirst()
                .ifPresent(it -> {
                    count(Trait.TONED, month);
                    counts.put(Trait.TONE.key(month), Math.round(1000 * it.score()));
                });
    }

    private void copies() {
        if (reading.has(Copy.DUPLICATES)) {
            count(Trait.COMPARED, "");
            List<Copy> whole = values(Copy.DUPLICATES)
                    .filter(it -> it.relation() == Copy.Relation.EXACT || it.relation() == Copy.Relation.NEAR)
                    .sorted(comparing(Copy::cluster))
                    .toList();
            if (whole.stream().anyMatch(it -> !it.of().equals(reading.id()))) {
                count(Trait.COPY, "");
            } else if (!whole.isEmpty()) {
                count(Trait.COPIED, "");
            }
        }
    }

    private <T> Stream<T> values(Layer<T> layer) {
        return reading.has(layer) ? reading.get(layer).stream().map(Annotation::value) : Stream.of();
    }
}
