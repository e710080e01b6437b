/** Training of the plug-in {@code loaded-language}. */
@NullMarked
package org.parallax.bench.loaded;

import org.jspecify.annotations.NullMarked;
