/** The outlets of the registry and the archive, and what the archive tells of them. */
@NullMarked
package org.parallax.server.outlet;

import org.jspecify.annotations.NullMarked;
