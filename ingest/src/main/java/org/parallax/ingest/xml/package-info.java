/** XML as it comes from strangers: read piece by piece, never expanded, never followed. */
@NullMarked
package org.parallax.ingest.xml;

import org.jspecify.annotations.NullMarked;
