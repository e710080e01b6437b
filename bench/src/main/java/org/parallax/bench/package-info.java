/** How fast Parallax is, and how much memory it takes. */
@NullMarked
package org.parallax.bench;

import org.jspecify.annotations.NullMarked;
