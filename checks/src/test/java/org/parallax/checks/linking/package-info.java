/** What is linked while an archive grows. */
@NullMarked
package org.parallax.checks.linking;

import org.jspecify.annotations.NullMarked;
