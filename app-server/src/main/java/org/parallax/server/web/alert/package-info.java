/** Saved searches and what they found. */
@NullMarked
package org.parallax.server.web.alert;

import org.jspecify.annotations.NullMarked;
