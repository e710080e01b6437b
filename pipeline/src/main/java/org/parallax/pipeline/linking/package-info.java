/** Linkers over an archive: what is new is linked to all that is stored, and only what changed is told. */
@NullMarked
package org.parallax.pipeline.linking;

import org.jspecify.annotations.NullMarked;
