package org.parallax.api.corpus;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.parallax.api.analysis.Settings;
import org.parallax.api.annotation.Layer;
import org.parallax.api.annotation.Reading;
import org.parallax.api.corpus.Cluster.Member;

/**
 * Finds out which articles belong together: copies of one text, reports of one event.
 *
 * <p>Comparing every article with every other is out of the question, so a linker works the way record linkage does,
 * as a few small functions between which Parallax carries the data:
 *
 * <pre>{@code
 * article --sketch--> sketch --keys--> blocks --similarity--> links --split--> clusters --label--> layer
 * }</pre>
 *
 * <p>Each is a pure function of its arguments. That is what lets the same linker run in one process, where a block is an
 * entry in a map, and on a cluster, where it is a shuffle partition: engines move sketches, never articles and never
 * linkers. Like analyzers, linkers are discovered by {@link java.util.ServiceLoader} and serve many threads at once.
 *
 * @param <S> the sketch: a small record with all that the later steps look at, which survives a round trip as JSON
 * @param <T> what an article is told about its cluster
 */
public interface Linker<S, T> {

    /** The layer that holds the labels: present on every article, empty where it was linked to nothing. */
    Layer<T> produces();

    /** The sketch's class, so that engines can store sketches and send them as JSON. */
    Class<S> sketchType();

    /** The layers that {@link #sketch} reads. */
    default Set<Layer<?>> requires() {
        return Set.of();
    }

    /** A linker like this one, made ready with an operator's settings. Called once, before the first article. */
    default Linker<S, T> configure(Settings settings) throws Exception {
        return this;
    }

    /** Boils an article down to what comparing it takes: a few kilobytes at most, as all sketches are held at once. */
    S sketch(Reading reading) throws Exception;

    /** The blocks the article is filed under. Only articles that share a block are ever compared. */
    Set<String> keys(S sketch);

    /**
     * The {@link #keys} as 64-bit numbers, each once and in order: what engines file articles by. Two different keys have
     * one number about once in four billion billions. A linker with many keys an article may make the numbers without
     * the strings; it then has to make them of the same keys in the same way always.
     */
    default long[] blocks(S sketch) {
        return keys(sketch).stream().mapToLong(Keys::number).sorted().distinct().toArray();
    }

    /**
     * Whether articles that share a block belong together without being compared, as all of one outlet do. Such a block may
     * have any number of articles; each is linked to the next.
     */
    default boolean linksWholeBlocks() {
        return false;
    }

    /** How alike two articles are, from 0 to 1; the order of the two makes no difference. */
    double similarity(S one, S other);

    /** The least similarity that links two articles. */
    double threshold();

    /**
     * Divides articles that hang together through some chain of links; by default they stay together. The parts may
     * overlap; a part of one article says that it belongs with no other.
     */
    default List<Cluster<S>> split(Cluster<S> connected) {
        return List.of(connected);
    }

    /**
     * The name under which {@link #label} tells of a cluster, if it tells of one; what happened to clusters over time is told
     * under it. By default the lowest id of its members.
     */
    default String name(Cluster<S> cluster) {
        return cluster.id();
    }

    /** What to tell the members about their cluster: what holds for all of them first, then a function for each. */
    Function<Member<S>, List<Label<T>>> label(Cluster<S> cluster);
}
