/** The source of articles in the interchange format, one a line. */
@NullMarked
package org.parallax.ingest.jsonl;

import org.jspecify.annotations.NullMarked;
