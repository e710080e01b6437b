/** Charts as accessible markup: records of values in, SVG and tables out. */
@NullMarked
package org.parallax.server.web.chart;

import org.jspecify.annotations.NullMarked;
