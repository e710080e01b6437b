/** Intake: from files, folders and standard input to readings, with every record accounted for. */
@NullMarked
package org.parallax.ingest;

import org.jspecify.annotations.NullMarked;
