package org.parallax.api.vocabulary;

import java.util.List;
import org.parallax.api.annotation.Layer;

/**
 * The way a text took from who wrote it to who shows it.
 *
 * @param steps from the author over the first publisher and those who passed it on to the outlet of the article, as far as
 *     the article says; no two in a row have one name
 */
public record CreditChain(List<Step> steps) {

    /** The way an article took, on the whole text; empty where it credits nobody. */
    public static final Layer<CreditChain> CREDIT_CHAIN = Layer.of("credit-chain", CreditChain.class);

    /** Keeps the steps as they are. */
    public CreditChain {
        steps = List.copyOf(steps);
    }

    /** One station. */
    public record Step(Credit.Relation relation, String name) {}
}
