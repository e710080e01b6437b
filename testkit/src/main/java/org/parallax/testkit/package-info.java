/** What a plug-in's tests need: marked texts, articles of every shape, and the promises that every plug-in makes. */
@NullMarked
package org.parallax.testkit;

import org.jspecify.annotations.NullMarked;
