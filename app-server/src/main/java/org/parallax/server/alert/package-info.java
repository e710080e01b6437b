/** Saved searches, and the alerts they raise. */
@NullMarked
package org.parallax.server.alert;

import org.jspecify.annotations.NullMarked;
