@NullMarked
package org.parallax.outlets.republication;

import org.jspecify.annotations.NullMarked;
