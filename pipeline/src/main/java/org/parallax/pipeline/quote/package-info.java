/** Who says what in the articles of an archive. */
@NullMarked
package org.parallax.pipeline.quote;

import org.jspecify.annotations.NullMarked;
