/** Whether the server lives, and whether it can work. */
@NullMarked
package org.parallax.server.health;

import org.jspecify.annotations.NullMarked;
