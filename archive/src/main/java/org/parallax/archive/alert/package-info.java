/** Saved searches, and the alerts they raise as articles come in. */
@NullMarked
package org.parallax.archive.alert;

import org.jspecify.annotations.NullMarked;
