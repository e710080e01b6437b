/** Giving the token that a server asks for. */
@NullMarked
package org.parallax.server.web.login;

import org.jspecify.annotations.NullMarked;
