/** Taking articles in, and the jobs that do it. */
@NullMarked
package org.parallax.server.ingest;

import org.jspecify.annotations.NullMarked;
