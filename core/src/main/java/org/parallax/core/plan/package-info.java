/** Plans: plug-ins in an order that gives each one what it requires. */
@NullMarked
package org.parallax.core.plan;

import org.jspecify.annotations.NullMarked;
