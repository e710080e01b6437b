/** Fetching pages politely: robots.txt, one request at a time per site, redirects, limits. */
@NullMarked
package org.parallax.fetch;

import org.jspecify.annotations.NullMarked;
