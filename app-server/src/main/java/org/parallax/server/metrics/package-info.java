/** Figures for Prometheus. */
@NullMarked
package org.parallax.server.metrics;

import org.jspecify.annotations.NullMarked;
