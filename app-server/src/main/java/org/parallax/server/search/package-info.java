/** Searching the archive, and counting by facets. */
@NullMarked
package org.parallax.server.search;

import org.jspecify.annotations.NullMarked;
