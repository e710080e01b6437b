@NullMarked
package org.parallax.server.webhook;

import org.jspecify.annotations.NullMarked;
