/** The interchange format: what Parallax reads and writes as JSON. */
@NullMarked
package org.parallax.core.json;

import org.jspecify.annotations.NullMarked;
