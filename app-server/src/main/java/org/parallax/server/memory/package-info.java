/** What takes a while to add up, kept until the next commit. */
@NullMarked
package org.parallax.server.memory;

import org.jspecify.annotations.NullMarked;
