/** Names of outlets, agencies and people, read off a text. */
@NullMarked
package org.parallax.credits.names;

import org.jspecify.annotations.NullMarked;
