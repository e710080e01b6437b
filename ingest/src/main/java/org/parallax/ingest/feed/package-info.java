/** Feeds: what outlets publish of their newest articles, in RSS, Atom and JSON Feed. */
@NullMarked
package org.parallax.ingest.feed;

import org.jspecify.annotations.NullMarked;
