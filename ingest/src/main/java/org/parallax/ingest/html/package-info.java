/** The source of articles in HTML pages. */
@NullMarked
package org.parallax.ingest.html;

import org.jspecify.annotations.NullMarked;
