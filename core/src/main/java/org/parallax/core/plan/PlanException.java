package org.parallax.core.plan;

import java.util.List;

/** Thrown where plug-ins cannot be put in order; says everything that is wrong at once. */
public final class PlanException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient List<String> mistakes;

    PlanException(List<String> mistakes) {
        super("These plug-ins cannot be run together:\n  - " + String.join("\n  - ", mistakes));
        this.mistakes = List.copyOf(mistakes);
    }

    /** What is wrong, one sentence each. */
    public List<String> mistakes() {
        return mistakes;
    }
}
