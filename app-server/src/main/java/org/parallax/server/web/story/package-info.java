/** What the press tells: stories, and how outlets tell each of them. */
@NullMarked
package org.parallax.server.web.story;

import org.jspecify.annotations.NullMarked;
