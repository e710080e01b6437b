/** Exports: all articles that match a query, whole. */
@NullMarked
package org.parallax.server.export;

import org.jspecify.annotations.NullMarked;
