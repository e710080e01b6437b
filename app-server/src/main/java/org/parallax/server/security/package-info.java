/** Who may do what: tokens, the names the server answers to, and requests that other sites send in a reader's name. */
@NullMarked
package org.parallax.server.security;

import org.jspecify.annotations.NullMarked;
