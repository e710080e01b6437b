/** Exports of an archive: whole, streamed, in formats that other programs read. */
@NullMarked
package org.parallax.archive.export;

import org.jspecify.annotations.NullMarked;
