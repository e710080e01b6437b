/** From bytes to clean text, and the small readers of dates, bylines and site chrome. */
@NullMarked
package org.parallax.ingest.text;

import org.jspecify.annotations.NullMarked;
