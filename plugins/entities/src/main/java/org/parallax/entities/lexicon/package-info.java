/** What is known about words and names beforehand. */
@NullMarked
package org.parallax.entities.lexicon;

import org.jspecify.annotations.NullMarked;
