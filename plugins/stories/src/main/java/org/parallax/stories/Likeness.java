package org.parallax.stories;

/** How probable it is that two articles report one event. */
final class Likeness {

    private Likeness() {}

    static double of(Sketch one, Sketch other, Options options) {
        long days = 0;
        if (one.day().isPresent() && other.day().isPresent()) {
            days = Math.abs(one.day().get() - other.day().get());
            if (days > options.window()) {
                return 0;
            }
        }
        return Model.probability(Model.shipped().logOdds(Features.of(one, other)) - days * options.decay());
    }
}
