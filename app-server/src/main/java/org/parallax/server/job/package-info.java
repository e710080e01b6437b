/** Work that outlasts a request: taking uploads in, analysing old articles anew, linking. */
@NullMarked
package org.parallax.server.job;

import org.jspecify.annotations.NullMarked;
