/** Sources: what turns files, pages and feeds into articles. */
@NullMarked
package org.parallax.api.source;

import org.jspecify.annotations.NullMarked;
