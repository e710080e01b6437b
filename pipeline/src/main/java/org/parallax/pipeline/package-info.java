/** From inputs through plug-ins into the archive: what the command line and the server share. */
@NullMarked
package org.parallax.pipeline;

import org.jspecify.annotations.NullMarked;
