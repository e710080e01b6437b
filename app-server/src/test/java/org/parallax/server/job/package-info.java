@NullMarked
package org.parallax.server.job;

import org.jspecify.annotations.NullMarked;
