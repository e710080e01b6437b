@NullMarked
package org.parallax.server.alert;

import org.jspecify.annotations.NullMarked;
