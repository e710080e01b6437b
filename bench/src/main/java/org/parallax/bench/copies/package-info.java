/** Copies made of real articles as newsrooms make them, and what of them is found at what speed. */
@org.jspecify.annotations.NullMarked
package org.parallax.bench.copies;
