package org.parallax.pipeline.linking;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.parallax.api.annotation.Layer;
import org.parallax.api.annotation.Reading;
import org.parallax.api.corpus.Cluster;
import org.parallax.api.corpus.Cluster.Member;
import org.parallax.api.corpus.Label;
import org.parallax.api.corpus.Linker;

/** Tells all articles of an outlet the word that most of them begin with; looks at what {@link WordsLinker} said before. */
final class OutletsLinker implements Linker<OutletsLinker.Sketch, String> {

    record Sketch(String outlet, String word, boolean linked) {}

    static final Layer<String> LAYER = Layer.of("test.outlets", String.class);

    @Override
    public Layer<String> produces() {
        return LAYER;
    }

    @Override
    public Class<Sketch> sketchType() {
        return Sketch.class;
    }

    @Override
    public Set<Layer<?>> requires() {
        return Set.of(WordsLinker.LAYER);
    }

    @Override
    public Sketch sketch(Reading reading) {
        return new Sketch(
                reading.article().outlet().orElseThrow().id(),
                reading.article().body().substring(0, 2),
                !reading.get(WordsLinker.LAYER).isEmpty());
    }

    @Override
    public Set<String> keys(Sketch sketch) {
        return Set.of(sketch.outlet());
    }

    @Override
    public boolean linksWholeBlocks() {
        return true;
    }

    @Override
    public double similarity(Sketch one, Sketch other) {
        return 1;
    }

    @Override
    public double threshold() {
        return 1;
    }

    @Override
    public Function<Member<Sketch>, List<Label<String>>> label(Cluster<Sketch> cluster) {
        long linked =
                cluster.members().stream().filter(it -> it.sketch().linked()).count();
        String word = cluster.members().stream()
                .map(it -> it.sketch().word())
                .min(String::compareTo)
                .orElse("");
        return member -> List.of(Label.whole(word + " " + (2 * linked > cluster.size())));
    }
}
