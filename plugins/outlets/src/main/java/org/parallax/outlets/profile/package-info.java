/** What each outlet writes of, when, and how much of it is its own. */
@NullMarked
package org.parallax.outlets.profile;

import org.jspecify.annotations.NullMarked;
