/** The tone in which an article speaks of those whom it names. */
@NullMarked
package org.parallax.targets;

import org.jspecify.annotations.NullMarked;
