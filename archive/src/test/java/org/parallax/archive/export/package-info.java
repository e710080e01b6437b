@NullMarked
package org.parallax.archive.export;

import org.jspecify.annotations.NullMarked;
