@NullMarked
package org.parallax.pipeline.story;

import org.jspecify.annotations.NullMarked;
