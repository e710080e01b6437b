/** Tests of the plug-in. */
@NullMarked
package org.parallax.loaded;

import org.jspecify.annotations.NullMarked;
