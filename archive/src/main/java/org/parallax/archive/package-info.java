/** The embedded archive: every reading kept whole, durable and searchable. */
@NullMarked
package org.parallax.archive;

import org.jspecify.annotations.NullMarked;
