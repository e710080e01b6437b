/** The page of an article: its text with findings set off, whose work it is, who prints it too, and what became of it. */
@NullMarked
package org.parallax.server.web.article;

import org.jspecify.annotations.NullMarked;
