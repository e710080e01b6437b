/** What went wrong, as a page that says what to do. */
@NullMarked
package org.parallax.server.web.problem;

import org.jspecify.annotations.NullMarked;
