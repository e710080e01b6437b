/** The places an article mentions. */
@NullMarked
package org.parallax.geo;

import org.jspecify.annotations.NullMarked;
