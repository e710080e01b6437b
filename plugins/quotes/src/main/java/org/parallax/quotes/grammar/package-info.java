/** The parts of a sentence, as far as quotations need them. */
@NullMarked
package org.parallax.quotes.grammar;

import org.jspecify.annotations.NullMarked;
