/** Articles and findings as a terminal shows them. */
@NullMarked
package org.parallax.cli.show;

import org.jspecify.annotations.NullMarked;
