/** The front page: what the press tells today. */
@NullMarked
package org.parallax.server.web.front;

import org.jspecify.annotations.NullMarked;
