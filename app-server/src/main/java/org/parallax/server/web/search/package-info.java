/** The page for searching: hits, counts by which to narrow them, their days and their places. */
@NullMarked
package org.parallax.server.web.search;

import org.jspecify.annotations.NullMarked;
