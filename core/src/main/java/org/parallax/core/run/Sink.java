package org.parallax.core.run;

import java.io.IOException;
import org.parallax.api.annotation.Reading;

/** Takes finished readings, one at a time, in the order in which their articles came. */
@FunctionalInterface
public interface Sink {

    void accept(Reading reading) throws IOException;
}
