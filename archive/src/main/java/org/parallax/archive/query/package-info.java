/** The query language: text in, an expression out, or an answer that says where the mistake is and what was meant. */
@NullMarked
package org.parallax.archive.query;

import org.jspecify.annotations.NullMarked;
