/** The commands, one class each. */
@NullMarked
package org.parallax.cli.command;

import org.jspecify.annotations.NullMarked;
