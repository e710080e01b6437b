/** The stories of an archive, for whoever shows them. */
@NullMarked
package org.parallax.pipeline.story;

import org.jspecify.annotations.NullMarked;
