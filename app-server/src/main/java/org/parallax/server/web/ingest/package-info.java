/** Adding press through the browser. */
@NullMarked
package org.parallax.server.web.ingest;

import org.jspecify.annotations.NullMarked;
