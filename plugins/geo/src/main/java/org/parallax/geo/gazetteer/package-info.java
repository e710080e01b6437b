/** The gazetteer: names, and the places that bear them. */
@NullMarked
package org.parallax.geo.gazetteer;

import org.jspecify.annotations.NullMarked;
