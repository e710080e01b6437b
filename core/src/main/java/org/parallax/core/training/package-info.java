/** Learning from labelled articles, whatever the plug-in. */
@NullMarked
package org.parallax.core.training;

import org.jspecify.annotations.NullMarked;
