/** Tests of what the plug-in finds. */
@NullMarked
package org.parallax.figures;

import org.jspecify.annotations.NullMarked;
