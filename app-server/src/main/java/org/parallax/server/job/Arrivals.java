package org.parallax.server.job;

import java.util.List;
import org.parallax.api.annotation.Reading;

/** Is told of articles that have been stored for good by the server, such as to see which saved searches they match. */
@FunctionalInterface
public interface Arrivals {

    /** These articles are stored; called by the thread that stores, in the order in which they were stored. */
    void stored(List<Reading> readings);
}
