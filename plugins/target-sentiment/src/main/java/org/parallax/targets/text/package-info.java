/** Words and marks of a text as numbers. */
@NullMarked
package org.parallax.targets.text;

import org.jspecify.annotations.NullMarked;
