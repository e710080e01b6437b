package org.parallax.ingest;

import java.net.URI;
import java.util.Optional;
import org.parallax.api.source.Resource;

/** Passes over what stands in an archive up to a place, that place included. Not for several threads. */
final class Behind {

    private final Optional<URI> place;
    private boolean reached;

    Behind(Optional<URI> place) {
        this.place = place;
        this.reached = place.isEmpty();
    }

    /** Whether a resource, the next in its order, stands behind the place, or is an archive that holds it. */
    boolean isWanted(Resource resource) {
        if (reached) {
            return true;
        }
        reached = place.filter(resource.location()::equals).isPresent() || holds(resource);
        return holds(resource);
    }

    /** The place within an archive that holds it. */
    Optional<URI> within(Resource archive) {
        return holds(archive) ? place : Optional.empty();
    }

    private boolean holds(Resource archive) {
        return place.filter(it -> it.toString().startsWith(archive.location() + "&"))
                .isPresent();
    }
}
