package org.parallax.pipeline.linking;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.parallax.api.annotation.Layer;
import org.parallax.api.annotation.Reading;

/** Gives readings the layers that they lack and that can be made of them alone. */
@FunctionalInterface
interface Completion {

    /** The readings in their order, each with those of the layers that could be made. */
    List<Reading> complete(List<Reading> readings, Set<Layer<?>> layers) throws IOException;
}
