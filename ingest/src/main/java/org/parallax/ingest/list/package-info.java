/** Lists of addresses: feeds (OPML), pages (sitemaps, lists of URLs), archives (CC-NEWS). */
@NullMarked
package org.parallax.ingest.list;

import org.jspecify.annotations.NullMarked;
