/** The entrance for programs that embed Parallax. */
@NullMarked
package org.parallax.core;

import org.jspecify.annotations.NullMarked;
