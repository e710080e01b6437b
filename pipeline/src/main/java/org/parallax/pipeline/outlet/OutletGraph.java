package org.parallax.pipeline.outlet;

import java.util.List;
import java.util.Optional;

/**
 * Who republishes whom, as the aggregator {@code republication} reports it: a graph whose edges go the way that texts took.
 *
 * @param outlets who prints what others print, or is credited with it, by id
 * @param edges from whom to whom, those with most articles first
 */
public record OutletGraph(List<Node> outlets, List<Edge> edges) {

    /** A graph of nobody. */
    public static final OutletGraph NONE = new OutletGraph(List.of(), List.of());

    /**
     * An outlet.
     *
     * @param articles how many articles of it were looked at
     */
    public record Node(String id, String name, long articles, Optional<String> country) {}

    /**
     * That an outlet prints what another printed first, or is credited with.
     *
     * @param original the id of the outlet that printed it first, as far as can be told
     * @param republisher the id of the one that printed it again
     * @param articles how many articles of the republisher are meant
     * @param share which part of all articles of the republisher that is, from 0 to 1
     * @param credited how many of them say whom they took the text from
     * @param medianHours how many hours later half of them had appeared
     * @param examples some of the articles
     */
    public record Edge(
            String original,
            String republisher,
            long articles,
            double share,
            long credited,
            Optional<Double> medianHours,
            List<Example> examples) {}

    /**
     * An article that prints what another printed first.
     *
     * @param of the other one; absent where only the credit tells
     */
    public record Example(String article, Optional<String> of, boolean credited) {}
}
