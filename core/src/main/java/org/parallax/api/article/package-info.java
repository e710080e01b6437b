/** Articles: what was printed, by whom, when, and where it was found. */
@NullMarked
package org.parallax.api.article;

import org.jspecify.annotations.NullMarked;
