package org.parallax.stories;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.parallax.api.analysis.Settings;
import org.parallax.api.annotation.Layer;
import org.parallax.api.annotation.Reading;
import org.parallax.api.corpus.Cluster;
import org.parallax.api.corpus.Cluster.Member;
import org.parallax.api.corpus.Label;
import org.parallax.api.corpus.Linker;
import org.parallax.api.vocabulary.Story;

/**
 * Links articles that report the same event, whatever the outlet and, within a window of days, whenever.
 *
 * <p>Articles are compared by their weightiest terms: all of them, those of the title, of the lead, names, numbers and the
 * rest apart. How rare a term is comes from a table that is shipped, never from the articles at hand, so what two articles
 * have in common does not depend on who else is there.
 */
public final class StoriesLinker implements Linker<Sketch, Story> {

    /** Below these log-odds two articles are never the reason to join two groups. */
    private static final double LEAST = -4.5;

    private final Options options;

    /** A linker with the default options. */
    public StoriesLinker() {
        this(Options.DEFAULT);
    }

    private StoriesLinker(Options options) {
        this.options = options;
    }

    @Override
    public Layer<Story> produces() {
        return Story.STORIES;
    }

    @Override
    public Class<Sketch> sketchType() {
        return Sketch.class;
    }

    @Override
    public StoriesLinker configure(Settings settings) {
        return new StoriesLinker(settings.over(options));
    }

    @Override
    public Sketch sketch(Reading reading) {
        return Sketcher.sketch(reading.article(), Background.shipped());
    }

    @Override
    public Set<String> keys(Sketch sketch) {
        return Keys.of(sketch, options.window());
    }

    /** The probability that two articles report one event; 0 where their days are further apart than the window. */
    @Override
    public double similarity(Sketch one, Sketch other) {
        return Likeness.of(one, other, options);
    }

    @Override
    public double threshold() {
        return Model.probability(LEAST);
    }

    @Override
    public List<Cluster<Sketch>> split(Cluster<Sketch> connected) {
        return Grouping.stories(connected, options);
    }

    @Override
    public String name(Cluster<Sketch> cluster) {
        return Naming.story(cluster);
    }

    @Override
    public Function<Member<Sketch>, List<Label<Story>>> label(Cluster<Sketch> cluster) {
        return new Naming(cluster, options)::about;
    }
}
