/** The interchange format, held by golden files. */
@NullMarked
package org.parallax.checks.interchange;

import org.jspecify.annotations.NullMarked;
