/** Text made equal for comparing: lines, and words without case. */
@NullMarked
package org.parallax.credits.text;

import org.jspecify.annotations.NullMarked;
