/** The words and phrases that load a text, by kind and strength. */
@NullMarked
package org.parallax.loaded.lexicon;

import org.jspecify.annotations.NullMarked;
