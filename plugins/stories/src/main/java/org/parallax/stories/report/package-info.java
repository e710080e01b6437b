/** Adds up what each story is made of. */
@NullMarked
package org.parallax.stories.report;

import org.jspecify.annotations.NullMarked;
