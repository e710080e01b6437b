/** The demonstration: a week of invented press, and what Parallax has to say of it. */
@NullMarked
package org.parallax.cli.demo;

import org.jspecify.annotations.NullMarked;
