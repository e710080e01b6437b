@NullMarked
package org.parallax.outlets.amplification;

import org.jspecify.annotations.NullMarked;
