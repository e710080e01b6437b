package org.parallax.pipeline.outlet;

import java.util.List;
import java.util.Optional;
import org.parallax.api.outlet.Claim;

/**
 * What an outlet prints, as the aggregator {@code outlet} reports it, and what is said of it.
 *
 * @param first the first day of which an article is, ISO 8601
 * @param last the last one
 * @param languages how many articles there are by language, the most frequent first
 * @param places what most of them are about
 * @param names whom and what most of them are about
 * @param copies how much others print, too; absent where nobody looked
 * @param claims what the registry says of it
 */
public record OutletProfile(
        String id,
        String name,
        long articles,
        Optional<String> first,
        Optional<String> last,
        List<Month> months,
        List<Count> languages,
        List<Count> places,
        List<Count> names,
        Optional<Copies> copies,
        Optional<String> country,
        List<Claim> claims) {

    /**
     * The articles of a month.
     *
     * @param tone their mean tone, from −1 to 1
     */
    public record Month(String month, long articles, Optional<Double> tone) {}

    /** How many articles have something. */
    public record Count(String value, long articles) {}

    /**
     * How much of it others print, too.
     *
     * @param looked how many articles were looked at
     * @param copies how many of them were likely taken from elsewhere, words and all
     * @param originals how many are likely where others have their text from
     */
    public record Copies(long looked, long copies, long originals, double copiesShare, double ownShare) {}
}
