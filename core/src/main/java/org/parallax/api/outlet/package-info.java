/** What an operator knows of outlets: their names and domains, and who owns or pays them, each with its source. */
@NullMarked
package org.parallax.api.outlet;

import org.jspecify.annotations.NullMarked;
