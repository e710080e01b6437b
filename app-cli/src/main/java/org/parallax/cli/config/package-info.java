/** Settings: where each comes from, and which one counts. */
@NullMarked
package org.parallax.cli.config;

import org.jspecify.annotations.NullMarked;
