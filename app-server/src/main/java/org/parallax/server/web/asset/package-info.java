/** The files that pages are made with: style, script, htmx. */
@NullMarked
package org.parallax.server.web.asset;

import org.jspecify.annotations.NullMarked;
