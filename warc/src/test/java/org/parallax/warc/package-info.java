@NullMarked
package org.parallax.warc;

import org.jspecify.annotations.NullMarked;
