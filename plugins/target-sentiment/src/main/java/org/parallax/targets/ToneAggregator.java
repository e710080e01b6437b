package org.parallax.targets;

import static java.util.stream.Collectors.toMap;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.parallax.api.annotation.Annotation;
import org.parallax.api.annotation.Layer;
import org.parallax.api.annotation.Reading;
import org.parallax.api.annotation.Span;
import org.parallax.api.article.Outlet;
import org.parallax.api.corpus.Aggregator;
import org.parallax.api.vocabulary.EntityMention;
import org.parallax.api.vocabulary.TargetSentiment;
import org.parallax.api.vocabulary.Voice;

/**
 * Adds up the tone in which each outlet speaks of each entity in each month. Entities are the same across articles where the
 * layer {@code entities} gives them one id, and otherwise where they have one name.
 */
public final class ToneAggregator implements Aggregator<Tally, ToneReport> {

    @Override
    public String name() {
        return "tones";
    }

    @Override
    public Class<Tally> partType() {
        return Tally.class;
    }

    @Override
    public Set<Layer<?>> requires() {
        return Set.of(EntityMention.ENTITIES, TargetSentiment.TARGET_SENTIMENT);
    }

    @Override
    public Map<String, Tally> parts(Reading reading) {
        Map<Span, String> ids = new HashMap<>();
        for (Annotation<EntityMention> it : reading.get(EntityMention.ENTITIES)) {
            ids.put(it.span(), it.value().id().orElseGet(it.value()::name));
        }
        Optional<String> outlet = reading.article().outlet().map(Outlet::name);
        String outletKey = reading.article().outlet().map(Outlet::id).orElse("");
        Optional<String> month =
                reading.article().published().map(it -> it.day().toString().substring(0, 7));
        Map<String, EntityCounter> counters = new TreeMap<>();
        for (Annotation<TargetSentiment> it : reading.get(TargetSentiment.TARGET_SENTIMENT)) {
            String entity = ids.getOrDefault(it.span(), it.value().target());
            counters.computeIfAbsent(
                            String.join(" | ", outletKey, entity, month.orElse("")),
                            key -> new EntityCounter(it.value().target()))
                    .add(it.value());
        }
        return counters.entrySet().stream()
                .collect(toMap(Map.Entry::getKey, it -> it.getValue().tally(outlet, month)));
    }

    @Override
    public Tally merge(Tally one, Tally other) {
        return one.plus(other);
    }

    @Override
    public ToneReport report(String key, Tally total) {
        return ToneReport.of(total);
    }

    private static final class EntityCounter {

        private final String name;
        private final Counter all = new Counter();
        private final Counter outletVoice = new Counter();
        private final Counter quotedVoice = new Counter();

        EntityCounter(String name) {
            this.name = name;
        }

        void add(TargetSentiment mention) {
            all.add(mention);
            (mention.voice() == Voice.OUTLET ? outletVoice : quotedVoice).add(mention);
        }

        Tally tally(Optional<String> outlet, Optional<String> month) {
            return new Tally(outlet, name, month, all.count(), outletVoice.count(), quotedVoice.count());
        }
    }
}
