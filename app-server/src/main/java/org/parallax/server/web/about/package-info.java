/** What one is looking at. */
@NullMarked
package org.parallax.server.web.about;

import org.jspecify.annotations.NullMarked;
