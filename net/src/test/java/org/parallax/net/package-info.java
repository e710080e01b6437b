@NullMarked
package org.parallax.net;

import org.jspecify.annotations.NullMarked;
