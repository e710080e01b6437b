@NullMarked
package org.parallax.server.feed;

import org.jspecify.annotations.NullMarked;
