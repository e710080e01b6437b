/** Alerts sent to other people's servers: signed, retried, and kept until they have arrived. */
@NullMarked
package org.parallax.server.webhook;

import org.jspecify.annotations.NullMarked;
