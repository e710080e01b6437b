/** The stories of the archive. */
@NullMarked
package org.parallax.server.story;

import org.jspecify.annotations.NullMarked;
