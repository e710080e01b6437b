@NullMarked
package org.parallax.quotes;

import org.jspecify.annotations.NullMarked;
