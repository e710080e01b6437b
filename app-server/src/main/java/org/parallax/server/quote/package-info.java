/** What people say, by the archive. */
@NullMarked
package org.parallax.server.quote;

import org.jspecify.annotations.NullMarked;
