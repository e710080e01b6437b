package org.parallax.outlets.profile;

import java.util.List;
import java.util.Optional;
import org.parallax.api.outlet.Claim;

/**
 * What an outlet prints, and what is said of it.
 *
 * @param articles how many articles of it there are
 * @param first the first day of which one is, ISO 8601
 * @param last the last one
 * @param months how many there are by month
 * @param languages how many by language, the most frequent first
 * @param places what most of them are about, 10 at most
 * @param names whom and what most of them are about, 10 at most
 * @param copies how much others print, too; absent where nobody looked
 * @param country ISO 3166-1 code of where it is at home, as the registry says
 * @param claims what the registry says of it, each with its source and date
 */
public record ProfileReport(
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
     * @param month ISO 8601
     * @param tone their mean tone, from −1 to 1; absent where nobody looked
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
     * @param copiesShare of all that were looked at, from 0 to 1
     * @param ownShare the share of those that were not taken from elsewhere
     */
    public record Copies(long looked, long copies, long originals, double copiesShare, double ownShare) {}
}
