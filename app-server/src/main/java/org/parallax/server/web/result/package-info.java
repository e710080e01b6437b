/** What pages show of articles that were found: lists of them, and where and when they are. */
@NullMarked
package org.parallax.server.web.result;

import org.jspecify.annotations.NullMarked;
