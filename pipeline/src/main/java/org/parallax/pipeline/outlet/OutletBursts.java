package org.parallax.pipeline.outlet;

import java.util.List;
import java.util.Optional;

/**
 * Texts that many unrelated outlets printed within a short time, as the aggregator {@code amplification} reports them. What is
 * unusual is not therefore arranged, nor wrong: that is for people to find out.
 *
 * @param texts how many texts there are that several unrelated outlets print
 * @param enough whether these are enough to know what is usual; if not, there are no {@code bursts}
 * @param hours how long the short time is
 * @param bursts the unusual ones that do not say where the text is from, the least likely first
 * @param syndication those of which at least half of the printings say where it is from, the widest first
 * @param usual how many other texts were printed by as many outlets in as short a time, which is nothing unusual for these
 */
public record OutletBursts(
        int texts, boolean enough, double hours, List<Burst> bursts, List<Burst> syndication, int usual) {

    /** Nothing to tell. */
    public static final OutletBursts NONE = new OutletBursts(0, false, 24, List.of(), List.of(), 0);

    /**
     * A text that many outlets printed within a short time.
     *
     * @param text the name that the layer of copies gives to its printings
     * @param outlets how many outlets printed it in that time; those that are related count as one
     * @param expected how many do so on average
     * @param chance how likely it is at most that so many, and these, do it by what is usual for them
     * @param adjusted the same, with regard to how many articles were looked at
     * @param credited how many of the printings say where the text is from
     */
    public record Burst(
            String text,
            String title,
            int outlets,
            Optional<Double> expected,
            Optional<Double> chance,
            Optional<Double> adjusted,
            int credited,
            List<Printing> printings) {}

    /**
     * An article that prints the text.
     *
     * @param group the outlet that stands for all that are related to this one
     */
    public record Printing(
            String article,
            String outlet,
            String name,
            Optional<String> day,
            Optional<String> time,
            boolean credited,
            String group) {}
}
