/** How English gives somebody's words. */
@NullMarked
package org.parallax.quotes.rules;

import org.jspecify.annotations.NullMarked;
