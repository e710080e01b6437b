/** Who and what an article names. */
@NullMarked
package org.parallax.entities;

import org.jspecify.annotations.NullMarked;
