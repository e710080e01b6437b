/** Tests of what terminals are shown. */
@NullMarked
package org.parallax.cli.terminal;

import org.jspecify.annotations.NullMarked;
