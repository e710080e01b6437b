@NullMarked
package org.parallax.server.memory;

import org.jspecify.annotations.NullMarked;
