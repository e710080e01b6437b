/** The command line: its entrance, what surrounds it, and how it ends. */
@NullMarked
package org.parallax.cli;

import org.jspecify.annotations.NullMarked;
