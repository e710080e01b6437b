/** How likely readers take a sentence for loaded. */
@NullMarked
package org.parallax.loaded.model;

import org.jspecify.annotations.NullMarked;
