/** Outlets: what each prints, and who republishes whom. */
@NullMarked
package org.parallax.server.web.outlet;

import org.jspecify.annotations.NullMarked;
