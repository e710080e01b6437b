/** What words are worth in news, what their surroundings make of it, and how both are learned. */
@NullMarked
package org.parallax.sentiment.model;

import org.jspecify.annotations.NullMarked;
