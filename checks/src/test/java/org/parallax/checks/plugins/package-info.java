/** Plug-ins as they arrive: bundled ones, and jars in a folder, well made or not. */
@NullMarked
package org.parallax.checks.plugins;

import org.jspecify.annotations.NullMarked;
