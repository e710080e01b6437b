/** What the pages of one site have in common, learned from page to page. */
@NullMarked
package org.parallax.ingest.site;

import org.jspecify.annotations.NullMarked;
