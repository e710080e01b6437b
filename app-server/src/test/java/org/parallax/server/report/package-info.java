@NullMarked
package org.parallax.server.report;

import org.jspecify.annotations.NullMarked;
