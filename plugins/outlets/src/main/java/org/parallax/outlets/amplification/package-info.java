/** Texts that unusually many unrelated outlets print within a short time. */
@NullMarked
package org.parallax.outlets.amplification;

import org.jspecify.annotations.NullMarked;
