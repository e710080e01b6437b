/** Tests of the archive. */
@NullMarked
package org.parallax.archive;

import org.jspecify.annotations.NullMarked;
