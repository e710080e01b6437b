/** Who the words of an article that name a speaker stand for. */
@NullMarked
package org.parallax.quotes.speakers;

import org.jspecify.annotations.NullMarked;
