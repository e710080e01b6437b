/** Archives of pages: WARC as crawlers write it, whole or damaged. */
@NullMarked
package org.parallax.warc;

import org.jspecify.annotations.NullMarked;
