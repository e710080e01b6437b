package org.parallax.ingest;

import org.parallax.api.source.Source;

/** A source that can say what it leaves out of a page, in the layer {@code left-out}; it has a setting of that name. */
public interface Candid extends Source {

    /** The setting by which an operator says whether it does. */
    String SETTING = "leftOut";

    /** This source, saying what it leaves out. */
    Source candid();
}
