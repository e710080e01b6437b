/** What is shown to people: colours, widths, tables, progress, and text made harmless for a terminal. */
@NullMarked
package org.parallax.cli.terminal;

import org.jspecify.annotations.NullMarked;
