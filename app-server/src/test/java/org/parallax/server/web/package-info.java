/** Tests of what pages have in common. */
@NullMarked
package org.parallax.server.web;

import org.jspecify.annotations.NullMarked;
