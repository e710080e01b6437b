@NullMarked
package org.parallax.outlets.profile;

import org.jspecify.annotations.NullMarked;
