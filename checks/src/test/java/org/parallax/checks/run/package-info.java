/** What hostile and clumsy plug-ins, sources and sinks cost: never more than their own part. */
@NullMarked
package org.parallax.checks.run;

import org.jspecify.annotations.NullMarked;
