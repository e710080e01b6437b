/** The pages as readers see them: in a real browser, over the sample press. */
@NullMarked
package org.parallax.cli.browser;

import org.jspecify.annotations.NullMarked;
