/** Models made in the test, run as an operator would run them. */
@NullMarked
package org.parallax.transformer;

import org.jspecify.annotations.NullMarked;
