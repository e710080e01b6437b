package org.parallax.entities;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.parallax.api.annotation.Annotation;
import org.parallax.api.annotation.Reading;
import org.parallax.api.annotation.Span;
import org.parallax.api.vocabulary.EntityMention;

/** How far found mentions agree with labelled ones: precision, recall and F1 of exact spans of the same type. */
final class Agreement {

    private record Found(Span span, EntityMention.Type type) {}

    private int right;
    private int found;
    private int labelled;

    static SortedMap<String, Double> of(List<Reading> labelled, List<Reading> found) {
        SortedMap<String, Double> figures = new TreeMap<>();
        for (EntityMention.Type type : EntityMention.Type.values()) {
            Agreement one = new Agreement();
            one.addAll(labelled, found, Set.of(type));
            if (one.labelled > 0) {
                figures.put(type.name().toLowerCase(Locale.ROOT) + "-f1", one.f1());
            }
        }
        Agreement all = new Agreement();
        all.addAll(labelled, found, Set.of(EntityMention.Type.values()));
        figures.put("all-f1", all.f1());
        figures.put("all-precision", all.found == 0 ? 0 : (double) all.right / all.found);
        figures.put("all-recall", all.labelled == 0 ? 0 : (double) all.right / all.labelled);
        return figures;
    }

    private void addAll(List<Reading> gold, List<Reading> system, Set<EntityMention.Type> types) {
        for (int i = 0; i < gold.size(); i++) {
            Set<Found> want = mentions(gold.get(i), types);
            Set<Found> have = mentions(system.get(i), types);
            labelled += want.size();
            found += have.size();
            want.retainAll(have);
            right += want.size();
        }
    }

    private double f1() {
        return found + labelled == 0 ? 0 : 2.0 * right / (found + labelled);
    }

    private static Set<Found> mentions(Reading reading, Set<EntityMention.Type> types) {
        Set<Found> mentions = new HashSet<>();
        for (Annotation<EntityMention> mention : reading.get(EntityMention.ENTITIES)) {
            if (types.contains(mention.value().type())) {
                mentions.add(new Found(mention.span(), mention.value().type()));
            }
        }
        return mentions;
    }
}
