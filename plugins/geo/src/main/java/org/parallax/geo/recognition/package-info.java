/** Recognition: which words of a text name a place. */
@NullMarked
package org.parallax.geo.recognition;

import org.jspecify.annotations.NullMarked;
