/** Running plug-ins over inputs: problems told and kept, results written whole. */
@NullMarked
package org.parallax.cli.run;

import org.jspecify.annotations.NullMarked;
