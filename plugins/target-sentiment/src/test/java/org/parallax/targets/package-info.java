@NullMarked
package org.parallax.targets;

import org.jspecify.annotations.NullMarked;
