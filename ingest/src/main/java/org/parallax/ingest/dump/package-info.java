/** The source of articles in plain text, where one page may hold several between its menus. */
@NullMarked
package org.parallax.ingest.dump;

import org.jspecify.annotations.NullMarked;
