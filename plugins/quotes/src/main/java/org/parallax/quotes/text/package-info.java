/** The words of a text, and what is known of them. */
@NullMarked
package org.parallax.quotes.text;

import org.jspecify.annotations.NullMarked;
