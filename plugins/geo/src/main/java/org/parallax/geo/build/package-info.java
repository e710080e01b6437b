/** Compiles gazetteers: tables of places in, the compact form out, in bounded memory. */
@NullMarked
package org.parallax.geo.build;

import org.jspecify.annotations.NullMarked;
