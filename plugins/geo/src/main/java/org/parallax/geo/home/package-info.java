/** Where an outlet is at home: the region that most of its articles' names have in common. */
@NullMarked
package org.parallax.geo.home;

import org.jspecify.annotations.NullMarked;
