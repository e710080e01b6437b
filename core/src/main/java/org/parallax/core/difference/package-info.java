/** What two texts have in common and where they differ, word by word, in bounded time. */
@NullMarked
package org.parallax.core.difference;

import org.jspecify.annotations.NullMarked;
