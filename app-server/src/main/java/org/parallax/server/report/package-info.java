/** Reports: what aggregators make of many articles. */
@NullMarked
package org.parallax.server.report;

import org.jspecify.annotations.NullMarked;
