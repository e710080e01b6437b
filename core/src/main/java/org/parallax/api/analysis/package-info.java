/** Analyzers: what finds one kind of thing in one article at a time. */
@NullMarked
package org.parallax.api.analysis;

import org.jspecify.annotations.NullMarked;
