/** Plug-ins: found, loaded in isolation, configured, closed. */
@NullMarked
package org.parallax.core.plugin;

import org.jspecify.annotations.NullMarked;
