package org.parallax.targets;

import java.util.List;
import org.parallax.api.vocabulary.Sentiment.Tone;

/** The model's classes by their numbers. */
final class Tones {

    /** In the order of the model. */
    static final List<Tone> ALL = List.of(Tone.NEGATIVE, Tone.NEUTRAL, Tone.POSITIVE);

    private Tones() {}

    static int number(Tone tone) {
        return ALL.indexOf(tone);
    }
}
