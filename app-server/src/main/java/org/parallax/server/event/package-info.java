/** What happens, as events that clients follow: numbered, kept over restarts, serialised once for all. */
@NullMarked
package org.parallax.server.event;

import org.jspecify.annotations.NullMarked;
