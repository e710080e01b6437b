/** What the documentation says is compiled, and where it points to is there. */
@NullMarked
package org.parallax.checks.docs;

import org.jspecify.annotations.NullMarked;
