/** Files packed into one: ZIP and tar. */
@NullMarked
package org.parallax.ingest.pack;

import org.jspecify.annotations.NullMarked;
