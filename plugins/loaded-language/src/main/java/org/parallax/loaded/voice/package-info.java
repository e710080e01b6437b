/** Who speaks where. */
@NullMarked
package org.parallax.loaded.voice;

import org.jspecify.annotations.NullMarked;
