/** Tests of the running server. */
@NullMarked
package org.parallax.server;

import org.jspecify.annotations.NullMarked;
