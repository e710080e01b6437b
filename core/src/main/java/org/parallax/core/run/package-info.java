/** Engines: plans carried out, with every failure kept where it happened. */
@NullMarked
package org.parallax.core.run;

import org.jspecify.annotations.NullMarked;
