/** Findings: spans of text, what was found there, and the layers that hold it. */
@NullMarked
package org.parallax.api.annotation;

import org.jspecify.annotations.NullMarked;
