package org.parallax.pipeline.linking;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.parallax.api.analysis.Settings;
import org.parallax.api.annotation.Layer;
import org.parallax.api.annotation.Reading;
import org.parallax.api.corpus.Cluster;
import org.parallax.api.corpus.Cluster.Link;
import org.parallax.api.corpus.Cluster.Member;
import org.parallax.api.corpus.Label;
import org.parallax.api.corpus.Linker;

/** Links articles that have half of their words in common; tells each of its cluster, and fails on floods. */
final class WordsLinker implements Linker<WordsLinker.Sketch, WordsLinker.Told> {

    record Sketch(Set<String> words) {}

    record Told(String cluster, int size, int links) {}

    record Options(double least) {}

    static final Layer<Told> LAYER = Layer.of("test.words", Told.class);

    private final Options options;

    WordsLinker() {
        this(new Options(0.5));
    }

    private WordsLinker(Options options) {
        this.options = options;
    }

    @Override
    public WordsLinker configure(Settings settings) {
        return new WordsLinker(settings.over(options));
    }

    @Override
    public Layer<Told> produces() {
        return LAYER;
    }

    @Override
    public Class<Sketch> sketchType() {
        return Sketch.class;
    }

    @Override
    public Sketch sketch(Reading reading) {
        if (reading.text().contains("flood")) {
            throw new IllegalStateException("no floods");
        }
        return new Sketch(new TreeSet<>(List.of(reading.article().body().split(" "))));
    }

    @Override
    public Set<String> keys(Sketch sketch) {
        return sketch.words();
    }

    @Override
    public double similarity(Sketch one, Sketch other) {
        Set<String> both = new TreeSet<>(one.words());
        both.retainAll(other.words());
        return both.size() / (double) (one.words().size() + other.words().size() - both.size());
    }

    @Override
    public double threshold() {
        return options.least();
    }

    /** Articles of more than five words are apart from the others. */
    @Override
    public List<Cluster<Sketch>> split(Cluster<Sketch> connected) {
        return List.of(
                        connected.only(it -> it.sketch().words().size() > 5),
                        connected.only(it -> it.sketch().words().size() <= 5))
                .stream()
                .filter(it -> it.size() > 0)
                .toList();
    }

    @Override
    public Function<Member<Sketch>, List<Label<Told>>> label(Cluster<Sketch> cluster) {
        return member -> {
            long own = cluster.size() > 100
                    ? 0
                    : cluster.links().stream().filter(it -> has(it, member)).count();
            return List.of(Label.whole(new Told(cluster.id(), cluster.size(), (int) own)));
        };
    }

    private static boolean has(Link link, Member<Sketch> member) {
        return link.one().equals(member.id()) || link.other().equals(member.id());
    }
}
