/** The description of the interface. */
@NullMarked
package org.parallax.server.openapi;

import org.jspecify.annotations.NullMarked;
