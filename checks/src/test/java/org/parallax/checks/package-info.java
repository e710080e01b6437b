/** What must hold for all modules and the docs together. */
@NullMarked
package org.parallax.checks;

import org.jspecify.annotations.NullMarked;
