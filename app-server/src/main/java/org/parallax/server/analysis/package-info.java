/** Analyses of texts that are not kept. */
@NullMarked
package org.parallax.server.analysis;

import org.jspecify.annotations.NullMarked;
