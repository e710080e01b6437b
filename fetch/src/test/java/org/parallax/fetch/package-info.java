@NullMarked
package org.parallax.fetch;

import org.jspecify.annotations.NullMarked;
