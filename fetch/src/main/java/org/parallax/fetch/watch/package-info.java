/** Following feeds: when to ask each, what is new in it, and getting that into an archive once. */
@NullMarked
package org.parallax.fetch.watch;

import org.jspecify.annotations.NullMarked;
