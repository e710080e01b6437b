/** Damaged and hostile inputs, taken in as a user would. */
@NullMarked
package org.parallax.checks.badinputs;

import org.jspecify.annotations.NullMarked;
