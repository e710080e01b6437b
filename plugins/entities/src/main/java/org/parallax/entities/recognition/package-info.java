/** Which words of an article are names, and of what. */
@NullMarked
package org.parallax.entities.recognition;

import org.jspecify.annotations.NullMarked;
