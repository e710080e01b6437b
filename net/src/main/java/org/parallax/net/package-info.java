/** The one way out to the network: every request passes one guard against forged addresses. */
@NullMarked
package org.parallax.net;

import org.jspecify.annotations.NullMarked;
