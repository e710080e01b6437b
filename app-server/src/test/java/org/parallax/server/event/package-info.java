@NullMarked
package org.parallax.server.event;

import org.jspecify.annotations.NullMarked;
