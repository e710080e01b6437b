package org.parallax.comparison;

import java.util.Map;
import java.util.Set;
import org.parallax.api.annotation.Layer;
import org.parallax.api.annotation.Reading;
import org.parallax.api.corpus.Aggregator;
import org.parallax.api.vocabulary.Sentence;
import org.parallax.api.vocabulary.Story;
import org.parallax.comparison.part.Digest;
import org.parallax.comparison.part.Part;
import org.parallax.comparison.report.Comparison;

/**
 * Compares how outlets tell one story: what only one of them says, what it leaves out, whom it names and quotes, in which tone
 * and words. What it says rests on sentences that it names; of layers that are not there it says nothing.
 */
public final class ComparisonAggregator implements Aggregator<Part, Comparison> {

    @Override
    public String name() {
        return "comparison";
    }

    @Override
    public Class<Part> partType() {
        return Part.class;
    }

    @Override
    public Set<Layer<?>> requires() {
        return Set.of(Story.STORIES, Sentence.SENTENCES);
    }

    @Override
    public Set<Layer<?>> uses() {
        return Digest.USED;
    }

    @Override
    public Map<String, Part> parts(Reading reading) {
        return reading.first(Story.STORIES)
                .map(it -> Map.of(it.story(), Part.of(Digest.of(reading, it))))
                .orElse(Map.of());
    }

    @Override
    public Part merge(Part one, Part other) {
        return one.plus(other);
    }

    @Override
    public Comparison report(String key, Part total) {
        return Comparing.of(key, total);
    }
}
