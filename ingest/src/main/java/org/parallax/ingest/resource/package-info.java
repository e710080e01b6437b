/** Bytes to read articles from: files, standard input, what gzip packed, and their limits. */
@NullMarked
package org.parallax.ingest.resource;

import org.jspecify.annotations.NullMarked;
