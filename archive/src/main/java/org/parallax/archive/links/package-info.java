/** What linkers know of the articles of an archive, kept from one run to the next; derived from the readings. */
@NullMarked
package org.parallax.archive.links;

import org.jspecify.annotations.NullMarked;
