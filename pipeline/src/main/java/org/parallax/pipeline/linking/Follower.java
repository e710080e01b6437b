package org.parallax.pipeline.linking;

import java.io.IOException;
import org.parallax.core.run.Cancellation;

/** Somebody who goes after the changes of an archive, and writes back what follows from them. */
public interface Follower {

    /** Whether there is something that it has not seen, or has not drawn all conclusions from. */
    boolean isDue() throws IOException;

    /** Sees and concludes all there is; returns how many articles changed by it. */
    long run(Cancellation cancellation) throws IOException;
}
