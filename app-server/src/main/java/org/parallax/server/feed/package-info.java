/** The feeds that the server follows. */
@NullMarked
package org.parallax.server.feed;

import org.jspecify.annotations.NullMarked;
