/** The process that a command runs in: its surroundings, how it is interrupted, how it ends. */
@NullMarked
package org.parallax.cli.process;

import org.jspecify.annotations.NullMarked;
