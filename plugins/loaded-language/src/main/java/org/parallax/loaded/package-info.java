/** Words that judge where they could tell. */
@NullMarked
package org.parallax.loaded;

import org.jspecify.annotations.NullMarked;
