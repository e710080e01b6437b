/** Taking articles into an archive: each once, durably, with damaged records kept aside. */
@NullMarked
package org.parallax.cli.ingest;

import org.jspecify.annotations.NullMarked;
