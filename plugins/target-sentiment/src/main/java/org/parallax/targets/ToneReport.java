package org.parallax.targets;

import java.util.Optional;
import org.parallax.api.corpus.Interval;

/**
 * How one outlet spoke of one entity in one month.
 *
 * @param outlet the outlet's name; absent where it is not known
 * @param entity the entity's name
 * @param month ISO 8601; absent where no date is known
 * @param few whether fewer than {@value #FEW} articles speak of it: too few to compare
 * @param all over all mentions
 * @param outletVoice over those in the outlet's own voice
 * @param quotedVoice over those in quotations, where the words are somebody else's
 */
public record ToneReport(
        Optional<String> outlet,
        String entity,
        Optional<String> month,
        boolean few,
        Tone all,
        Optional<Tone> outletVoice,
        Optional<Tone> quotedVoice) {

    static final int FEW = 10;

    static ToneReport of(Tally tally) {
        return new ToneReport(
                tally.outlet(),
                tally.entity(),
                tally.month(),
                tally.all().articles() < FEW,
                Tone.of(tally.all()),
                Optional.of(tally.outletVoice()).filter(it -> it.articles() > 0).map(Tone::of),
                Optional.of(tally.quotedVoice()).filter(it -> it.articles() > 0).map(Tone::of));
    }

    /**
     * Tones of mentions, counted.
     *
     * @param articles how many articles have any of them
     * @param mean of the articles' mean scores, from −1 to 1
     * @param low where the mean may lie with 95 % confidence, had there been many more such articles
     */
    public record Tone(int articles, int negative, int neutral, int positive, double mean, double low, double high) {

        static Tone of(Count count) {
            Interval interval = Interval.of(count.articles(), count.sum() / 1e3, count.squares() / 1e6);
            return new Tone(
                    count.articles(),
                    count.negative(),
                    count.neutral(),
                    count.positive(),
                    interval.mean(),
                    interval.low(),
                    interval.high());
        }
    }
}
