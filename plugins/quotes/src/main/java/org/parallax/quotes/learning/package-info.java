/** What is learned from articles whose quotations are marked. */
@NullMarked
package org.parallax.quotes.learning;

import org.jspecify.annotations.NullMarked;
