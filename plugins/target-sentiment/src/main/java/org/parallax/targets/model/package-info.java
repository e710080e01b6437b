/** The linear model: what it looks at, its weights, and how it learns them. */
@NullMarked
package org.parallax.targets.model;

import org.jspecify.annotations.NullMarked;
