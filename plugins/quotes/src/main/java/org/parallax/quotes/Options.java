package org.parallax.quotes;

import java.nio.file.Path;

/**
 * What an operator can set.
 *
 * @param model a file that {@code parallax train quotes} wrote; the empty path for the rules alone
 */
record Options(Path model) {

    static final Options DEFAULTS = new Options(Path.of(""));

    boolean isRulesAlone() {
        return model.toString().isEmpty();
    }
}
