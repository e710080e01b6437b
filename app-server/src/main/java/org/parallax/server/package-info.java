/** The server over one archive: what it is made of, and its start and end. */
@NullMarked
package org.parallax.server;

import org.jspecify.annotations.NullMarked;
