/** Single articles: their readings, copies, versions, and what findings rest on. */
@NullMarked
package org.parallax.server.article;

import org.jspecify.annotations.NullMarked;
