/** Places that articles name, on the map. */
@NullMarked
package org.parallax.server.web.place;

import org.jspecify.annotations.NullMarked;
