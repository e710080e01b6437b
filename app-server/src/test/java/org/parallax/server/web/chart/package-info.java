@NullMarked
package org.parallax.server.web.chart;

import org.jspecify.annotations.NullMarked;
