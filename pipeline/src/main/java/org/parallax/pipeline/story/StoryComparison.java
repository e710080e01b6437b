package org.parallax.pipeline.story;

import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import org.parallax.api.annotation.Span;

/**
 * How outlets tell one story, as the aggregator {@code comparison} compares them. Kinds are in the words of its JSON.
 *
 * @param story the story's id
 * @param title the title of the article in its middle
 * @param articles how many articles report it
 * @param compared how many of them were compared
 * @param without layers that no article has, about which the comparison is silent
 * @param shared text that more than one outlet printed; it counts once, as its teller's
 * @param tellers who tells it, those with most articles first
 * @param contrasts the same thing called differently
 * @param conflicts the same quantity with different numbers
 */
public record StoryComparison(
        String story,
        String title,
        long articles,
        int compared,
        NavigableSet<String> without,
        List<SharedText> shared,
        List<Teller> tellers,
        List<Contrast> contrasts,
        List<Conflict> conflicts) {

    /**
     * A sentence that a statement rests on.
     *
     * @param span where it stands in the article's text
     * @param text its beginning, or all of it
     */
    public record Evidence(String article, String teller, Span span, String text) {}

    /**
     * Text that more than one outlet printed.
     *
     * @param teller whose words it counts as: the agency credited, or else the outlet of the likely original
     * @param article the article that stands for it
     * @param reprints the other articles that have it
     */
    public record SharedText(String teller, String article, String title, List<Reprint> reprints) {}

    /**
     * An article that has another's text.
     *
     * @param sentences how many of its sentences are the other's
     * @param own how many are not
     */
    public record Reprint(String article, String teller, int sentences, int own) {}

    /**
     * How one outlet tells it, in its own words; what it reprints is the teller's whose it is.
     *
     * @param kind {@code outlet}, {@code agency} whose text outlets printed, or {@code unknown}
     * @param id the outlet's id, the name of the agency, or the id of the article
     * @param sentences how many sentences of its own were compared
     * @param alone how many of them have no sentence like them elsewhere
     * @param onlyHere those of them that say most
     * @param leftOut what most others say, and no sentence like it was found here
     * @param people people, groups and events that no other teller names
     * @param places places that no other teller names
     */
    public record Teller(
            String id,
            String name,
            String kind,
            int articles,
            int sentences,
            int alone,
            List<Lone> onlyHere,
            List<Missing> leftOut,
            List<Named> people,
            List<Named> places,
            List<Speaker> quotes,
            List<Toward> tones,
            List<Loaded> loaded) {}

    /**
     * A sentence without one like it elsewhere.
     *
     * @param closest from 0 to 1, how much of its weight the sentence most like it has elsewhere
     */
    public record Lone(Evidence sentence, double closest) {}

    /**
     * Something that most others say.
     *
     * @param tellers how many others say it
     * @param sentences one sentence of each, eight at most
     */
    public record Missing(int tellers, List<Evidence> sentences) {}

    /** A name that only one teller has. */
    public record Named(String name, String type, int mentions, Evidence sentence) {}

    /**
     * Somebody who is quoted.
     *
     * @param onlyHere whether no other teller quotes somebody of this name
     * @param direct how many of the quotations are word for word
     */
    public record Speaker(
            String name,
            Optional<String> role,
            boolean onlyHere,
            int quotations,
            int direct,
            List<Evidence> sentences) {}

    /** The tone toward a main actor, apart by who speaks. */
    public record Toward(String actor, Optional<Tone> own, Optional<Tone> quoted) {}

    /**
     * The tone of some mentions.
     *
     * @param mean the mean of their scores, from −1 to 1
     * @param low where the mean may lie with 95 % confidence, had there been many more such mentions
     * @param mentioned the mentions, 20 at most, the strongest first
     */
    public record Tone(
            String voice,
            int mentions,
            int negative,
            int neutral,
            int positive,
            double mean,
            double low,
            double high,
            List<Mention> mentioned) {}

    /** One mention and its tone. */
    public record Mention(double score, String label, Evidence sentence) {}

    /** A loaded term in a teller's own voice. */
    public record Loaded(String term, Optional<String> category, int times, List<Evidence> sentences) {}

    /**
     * The same thing called differently.
     *
     * @param ground {@code place} where they stand in the same place of sentences that are alike otherwise, {@code name} where
     *     they stand beside the same name
     * @param about whose name it is, for {@code name}
     * @param loaded whether one of the words counts as loaded
     */
    public record Contrast(String ground, Optional<String> about, boolean loaded, List<Side> sides) {}

    /** What some tellers call it. */
    public record Side(String words, List<String> tellers, List<Evidence> sentences) {}

    /**
     * The same quantity with different numbers.
     *
     * @param quantity what is counted or measured, in words of an article
     */
    public record Conflict(String quantity, List<Claim> claims) {}

    /** Who gives which number. */
    public record Claim(
            double value,
            Optional<Double> upTo,
            String bound,
            Optional<String> unit,
            String teller,
            Optional<String> speaker,
            Optional<String> day,
            Evidence sentence) {}
}
