/** What is kept of an article to compare it by. */
@NullMarked
package org.parallax.comparison.part;

import org.jspecify.annotations.NullMarked;
