package org.parallax.targets;

import java.nio.file.Path;

/**
 * What an operator can set.
 *
 * @param model a file that {@code parallax train target-sentiment} wrote; the empty path for what is shipped
 */
record Options(Path model) {

    static final Options DEFAULTS = new Options(Path.of(""));

    boolean isShipped() {
        return model.toString().isEmpty();
    }
}
