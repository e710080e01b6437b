/** The plug-ins that are installed. */
@NullMarked
package org.parallax.server.plugin;

import org.jspecify.annotations.NullMarked;
