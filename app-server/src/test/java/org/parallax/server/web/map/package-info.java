@NullMarked
package org.parallax.server.web.map;

import org.jspecify.annotations.NullMarked;
