package org.parallax.api.corpus;

import java.util.Map;
import java.util.Set;
import org.parallax.api.analysis.Settings;
import org.parallax.api.annotation.Layer;
import org.parallax.api.annotation.Reading;

/**
 * Adds articles up: how each outlet covered one story, where one week's news took place.
 *
 * <p>The order in which parts are merged, and how they are grouped meanwhile, is the engine's affair; {@link #merge} must
 * be associative and commutative. Discovered by {@link java.util.ServiceLoader}; serves many threads at once.
 *
 * @param <P> one article's part in a total, and equally the total of several parts; it survives a round trip as JSON
 * @param <R> the finished report
 */
public interface Aggregator<P, R> {

    /** The aggregator's name in commands, settings and reports. */
    String name();

    /** The part's class, so that engines can store parts and send them as JSON. */
    Class<P> partType();

    /** The layers that {@link #parts} reads. */
    default Set<Layer<?>> requires() {
        return Set.of();
    }

    /** Layers that {@link #parts} looks at where they are there, and does without where they are not. */
    default Set<Layer<?>> uses() {
        return Set.of();
    }

    /** An aggregator like this one, made ready with an operator's settings. Called once, before the first article. */
    default Aggregator<P, R> configure(Settings settings) throws Exception {
        return this;
    }

    /** What one article contributes, by the totals it counts towards, such as the story it belongs to. */
    Map<String, P> parts(Reading reading) throws Exception;

    /** Two parts of one total, added up. */
    P merge(P one, P other);

    /** The finished report on one total. */
    R report(String key, P total);
}
