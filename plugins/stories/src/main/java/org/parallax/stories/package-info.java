/** Finds articles that report the same event, and adds up what each story is made of. */
@NullMarked
package org.parallax.stories;

import org.jspecify.annotations.NullMarked;
