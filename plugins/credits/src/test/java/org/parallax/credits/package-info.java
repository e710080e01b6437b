/** Tests of what the plug-in finds. */
@NullMarked
package org.parallax.credits;

import org.jspecify.annotations.NullMarked;
