/** Events as they happen, for clients that stay. */
@NullMarked
package org.parallax.server.stream;

import org.jspecify.annotations.NullMarked;
