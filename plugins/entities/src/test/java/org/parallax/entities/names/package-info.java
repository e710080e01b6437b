/** Which names of an article mean the same. */
@NullMarked
package org.parallax.entities.names;

import org.jspecify.annotations.NullMarked;
