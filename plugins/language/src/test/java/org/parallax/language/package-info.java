/** Names the language an article is written in. */
@NullMarked
package org.parallax.language;

import org.jspecify.annotations.NullMarked;
