package org.parallax.ingest.site;

import java.util.BitSet;
import java.util.List;

/** Says which pieces of a page are the site's frame, judged by the pages read before. */
@FunctionalInterface
public interface Familiarity {

    /** Knows no page. */
    Familiarity NONE = (site, pieces) -> new BitSet();

    /**
     * The pieces of this page that belong to the frame of its site.
     *
     * @param site the host or name of the site; empty where the page says neither
     * @param pieces the page in its order
     * @return the positions in {@code pieces}
     */
    BitSet frame(String site, List<Piece> pieces);

    /** Says that nothing more will be asked about this page, so that whoever waits for it may go on. */
    default void enough() {}
}
