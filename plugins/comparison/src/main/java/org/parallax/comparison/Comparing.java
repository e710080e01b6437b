package org.parallax.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.parallax.api.annotation.Layer;
import org.parallax.comparison.part.Digest;
import org.parallax.comparison.part.Part;
import org.parallax.comparison.part.Telling;
import org.parallax.comparison.report.Comparison;
import org.parallax.comparison.report.Comparison.Contrast;
import org.parallax.comparison.report.Comparison.Kind;

/** Makes a comparison out of what is kept of a story's articles. */
final class Comparing {

    private static final Comparator<Voices.Teller> MOST_ARTICLES = Comparator.comparing(
                    (Voices.Teller it) -> it.kind() == Kind.AGENCY)
            .thenComparingInt(it -> -it.articles())
            .thenComparing(Voices.Teller::name)
            .thenComparing(Voices.Teller::id);

    private final Told told;
    private final Alone alone;
    private final LeftOut leftOut;
    private final Names names;
    private final Quoted quoted;
    private final Tones tones;
    private final LoadedTerms loaded;
    private final List<Contrast> contrasts;

    private Comparing(Told told) {
        this.told = told;
        Actors actors = new Actors(told);
        alone = new Alone(told);
        leftOut = new LeftOut(told);
        names = new Names(told);
        quoted = new Quoted(told);
        tones = new Tones(told, actors);
        loaded = new LoadedTerms(told);
        contrasts = new ArrayList<>(new Epithets(told, actors).all());
        contrasts.addAll(new Contrasts(told).all());
        contrasts.sort(Comparator.comparing(it -> !it.loaded()));
    }

    static Comparison of(String story, Part part) {
        Voices voices = new Voices(part.tellings().values());
        SharedCopy copy = new SharedCopy(voices);
        Told told = new Told(voices.all(), copy.statements());
        Comparing comparing = new Comparing(told);
        return new Comparison(
                story,
                title(voices.tellings()),
                part.articles(),
                voices.tellings().size(),
                without(voices.tellings()),
                copy.texts(),
                voices.all().stream()
                        .sorted(MOST_ARTICLES)
                        .map(comparing::teller)
                        .toList(),
                comparing.contrasts,
                new Conflicts(told).all());
    }

    private static String title(List<Telling> tellings) {
        return tellings.stream()
                .min(Comparator.comparingDouble((Telling it) -> -it.similarity())
                        .thenComparing(Telling::heading))
                .map(Telling::heading)
                .orElse("");
    }

    private static NavigableSet<String> without(List<Telling> tellings) {
        NavigableSet<String> layers = new TreeSet<>();
        Digest.USED.stream().map(Layer::name).forEach(layers::add);
        tellings.forEach(it -> layers.removeAll(it.layers()));
        return layers;
    }

    private Comparison.Teller teller(Voices.Teller it) {
        return new Comparison.Teller(
                it.id(),
                it.name(),
                it.kind(),
                it.articles(),
                (int) told.statements().stream()
                        .filter(statement -> statement.teller().number() == it.number() && statement.isSentence())
                        .count(),
                alone.count(it),
                alone.of(it),
                leftOut.of(it),
                names.people(it),
                names.places(it),
                quoted.of(it),
                tones.of(it),
                loaded.of(it));
    }
}
