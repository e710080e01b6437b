package org.parallax.stories;

import java.util.Optional;

/** How probable it is that two articles report one event. */
final class Likeness {

    private Likeness() {}

    static double of(Sketch one, Sketch other, Options options) {
        Optional<Long> day = one.day();
        Optional<Long> otherDay = other.day();
        double time = 0;
        if (day.isPresent() && otherDay.isPresent()) {
            long days = Math.abs(day.get() - otherDay.get());
            if (days > options.window()) {
                return 0;
            }
            time = options.sameDay() - days * options.decay();
        }
        return Model.probability(Model.shipped().logOdds(Features.of(one, other)) + time);
    }
}
