package org.parallax.geo.resolution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parallax.api.vocabulary.OutletHome;
import org.parallax.geo.gazetteer.Gazetteer;
import org.parallax.geo.recognition.Containment;
import org.parallax.geo.recognition.Mention;
import org.parallax.geo.recognition.Recognizer.Recognized;
import org.parallax.geo.recognition.Words;

/**
 * Chooses among the places that bear a name: by size, by a containing place named right after (<i>Moscow, Idaho</i>), and by
 * the company of the text's other places. A name means one place throughout a text, unless a containing place says
 * otherwise. Immutable.
 */
public final class Resolver {

    private static final double CONTAINED = 9;
    private static final int PASSES = 3;

    private final Gazetteer gazetteer;

    public Resolver(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** The places of a text whose probability is at least {@code threshold}, in the order of the text. */
    public List<Resolved> resolve(Words words, List<Recognized> all, double threshold, Optional<OutletHome> outlet) {
        List<Recognized> places =
                all.stream().filter(it -> it.probability() >= threshold).toList();
        Map<Long, Name> names = new LinkedHashMap<>();
        for (Recognized each : places) {
            Name name = names.computeIfAbsent(key(each.mention()), it -> new Name(gazetteer, each.mention()));
            name.mentions.add(each.mention());
            name.weight = Math.min(2, name.weight + 0.7 * each.probability());
        }
        outlet.ifPresent(it -> names.values().forEach(name -> Home.score(gazetteer, name, it)));
        List<@Nullable Mention> outers = outers(words, places);
        for (int i = 0; i < places.size(); i++) {
            Mention outer = outers.get(i);
            if (outer != null) {
                contain(name(names, places.get(i).mention()), name(names, outer));
            }
        }
        weigh(names.values());
        List<Resolved> resolved = new ArrayList<>(places.size());
        for (int i = 0; i < places.size(); i++) {
            Recognized each = places.get(i);
            Name name = name(names, each.mention());
            Mention outer = outers.get(i);
            int candidate = name.best();
            double share = name.mass[candidate];
            if (outer != null) {
                Name around = name(names, outer);
                int within = within(name, around);
                share = within < 0 ? share : around.mass[around.best()];
                candidate = within < 0 ? candidate : within;
            }
            resolved.add(
                    new Resolved(each.mention(), name.places[candidate], each.probability(), share, name, candidate));
        }
        return resolved;
    }

    private void weigh(Collection<Name> names) {
        List<Name> list = List.copyOf(names);
        list.forEach(Name::normalize);
        for (int pass = 0; pass < PASSES; pass++) {
            Context context = new Context(gazetteer, list);
            list.forEach(context::score);
            list.forEach(Name::normalize);
        }
    }

    /** For each mention the one right after it that names what it lies in, or null. */
    private List<@Nullable Mention> outers(Words words, List<Recognized> places) {
        Mention[] outers = new Mention[places.size()];
        for (int i = places.size() - 2; i >= 0; i--) {
            Mention inner = places.get(i).mention();
            Mention outer = places.get(i + 1).mention();
            if (words.adjoins(inner, outer) && Containment.of(gazetteer, inner, outer)) {
                outers[i] = outer;
            }
        }
        return Arrays.asList(outers);
    }

    /** Raises the candidates of {@code inner} that lie in a candidate of {@code outer}, and those of {@code outer}. */
    private void contain(Name inner, Name outer) {
        for (int i = 0; i < inner.places.length; i++) {
            for (int o = 0; o < outer.places.length; o++) {
                if (Containment.of(gazetteer, inner.places[i], outer.places[o])) {
                    inner.contained[i] = CONTAINED;
                    outer.contained[o] = Math.max(outer.contained[o], CONTAINED / 3);
                }
            }
        }
    }

    /** The best candidate of {@code inner} that lies in the best of {@code outer}; negative if none does. */
    private int within(Name inner, Name outer) {
        int around = outer.places[outer.best()];
        int best = -1;
        for (int i = 0; i < inner.places.length; i++) {
            boolean lies = Containment.of(gazetteer, inner.places[i], around);
            best = lies && (best < 0 || inner.score(i) > inner.score(best)) ? i : best;
        }
        return best;
    }

    private static Name name(Map<Long, Name> names, Mention mention) {
        Name name = names.get(key(mention));
        if (name == null) {
            throw new IllegalStateException("No name for " + mention);
        }
        return name;
    }

    private static long key(Mention mention) {
        return mention.name() * 31 + mention.type(0).code() + mention.place(0);
    }
}
