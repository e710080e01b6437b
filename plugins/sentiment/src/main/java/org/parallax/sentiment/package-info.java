/** The tone of an article and of each of its sentences. */
@NullMarked
package org.parallax.sentiment;

import org.jspecify.annotations.NullMarked;
