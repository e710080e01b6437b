/** Tools run by hand at development time: they compile what the plug-in ships, and measure it. */
@NullMarked
package org.parallax.geo.tools;

import org.jspecify.annotations.NullMarked;
