/** Alerts of saved searches, told as they are raised. */
@NullMarked
package org.parallax.server.alert;

import org.jspecify.annotations.NullMarked;
