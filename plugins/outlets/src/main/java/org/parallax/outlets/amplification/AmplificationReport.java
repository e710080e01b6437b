package org.parallax.outlets.amplification;

import java.util.List;
import java.util.Optional;

/**
 * Texts that many unrelated outlets printed within a short time. A burst is unusual, given what these outlets usually print
 * of others; whether anybody arranged it, and whether there is anything wrong with that, it does not say.
 *
 * @param texts how many texts there are that several unrelated outlets print
 * @param enough whether these are enough to know what is usual; if not, there are no {@code bursts}
 * @param hours how long the short time is
 * @param bursts the unusual ones that do not say where the text is from, the least likely first
 * @param syndication those of which at least half of the printings say where it is from, the widest first
 * @param usual how many other texts were printed by as many outlets in as short a time, which is nothing unusual for these
 */
public record AmplificationReport(
        int texts, boolean enough, double hours, List<Burst> bursts, List<Burst> syndication, int usual) {

    /**
     * A text that many outlets printed within a short time.
     *
     * @param text the name that the layer of copies gives to its printings
     * @param title the title of the likely original
     * @param outlets how many outlets printed it in that time; those that are related count as one
     * @param expected how many do so on average, with texts of the same origin
     * @param chance how likely it is at most that so many, and these, do it by what is usual for them; absent where too
     *     little is known of that
     * @param adjusted the same, with regard to how many texts were looked at (Benjamini and Hochberg)
     * @param credited how many of the printings say where the text is from
     * @param printings all of that time, in the order of time
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
     * @param day ISO 8601
     * @param time the moment in UTC, ISO 8601, where the article states one
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
