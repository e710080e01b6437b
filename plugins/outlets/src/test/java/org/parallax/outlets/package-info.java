@NullMarked
package org.parallax.outlets;

import org.jspecify.annotations.NullMarked;
