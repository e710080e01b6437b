package org.parallax.core.difference;

import org.parallax.api.annotation.Span;

/**
 * A stretch of one text in the place of a stretch of another.
 *
 * @param before what was there; empty where something was only added
 * @param after what is there now; empty where something was only taken away
 */
public record Change(Span before, Span after) {}
