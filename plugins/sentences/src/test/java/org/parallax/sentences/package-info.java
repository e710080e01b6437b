/** Where the sentences of an article begin and end. */
@NullMarked
package org.parallax.sentences;

import org.jspecify.annotations.NullMarked;
