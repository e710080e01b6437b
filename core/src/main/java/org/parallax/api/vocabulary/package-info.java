/** The layers that the bundled plug-ins share with everybody else. */
@NullMarked
package org.parallax.api.vocabulary;

import org.jspecify.annotations.NullMarked;
