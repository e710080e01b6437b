/** Words of sentences, and which sentences say the same. */
@NullMarked
package org.parallax.comparison.text;

import org.jspecify.annotations.NullMarked;
