/** What a comparison says. */
@NullMarked
package org.parallax.comparison.report;

import org.jspecify.annotations.NullMarked;
