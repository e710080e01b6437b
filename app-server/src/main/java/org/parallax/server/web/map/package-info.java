/** Maps of the world and of regions, with places on them. */
@NullMarked
package org.parallax.server.web.map;

import org.jspecify.annotations.NullMarked;
