/** Requests and answers: routes, the table that finds them, and problems as RFC 9457 has them. */
@NullMarked
package org.parallax.server.http;

import org.jspecify.annotations.NullMarked;
