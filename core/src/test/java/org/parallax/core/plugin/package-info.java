/** Tests of how plug-ins are found and chosen. */
@NullMarked
package org.parallax.core.plugin;

import org.jspecify.annotations.NullMarked;
