@NullMarked
package org.parallax.pipeline;

import org.jspecify.annotations.NullMarked;
