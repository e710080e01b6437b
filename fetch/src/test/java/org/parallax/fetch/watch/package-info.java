@NullMarked
package org.parallax.fetch.watch;

import org.jspecify.annotations.NullMarked;
