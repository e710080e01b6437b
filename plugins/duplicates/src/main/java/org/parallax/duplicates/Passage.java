package org.parallax.duplicates;

import org.parallax.api.annotation.Span;

/**
 * A passage that two texts share, as far as their fingerprints show: it may begin and end up to two shingles earlier or
 * later.
 *
 * @param inShorter where it stands in the shorter text's article
 * @param inLonger where it stands in the longer text's article
 * @param fingerprints how many fingerprints of the shorter text bear it out
 */
record Passage(Span inShorter, Span inLonger, int fingerprints) {}
