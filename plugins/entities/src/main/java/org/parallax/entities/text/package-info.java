/** The words of an article, as numbers. */
@NullMarked
package org.parallax.entities.text;

import org.jspecify.annotations.NullMarked;
