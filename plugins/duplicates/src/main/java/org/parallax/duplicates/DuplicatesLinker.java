package org.parallax.duplicates;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.parallax.api.analysis.Settings;
import org.parallax.api.annotation.Layer;
import org.parallax.api.annotation.Reading;
import org.parallax.api.corpus.Cluster;
import org.parallax.api.corpus.Cluster.Member;
import org.parallax.api.corpus.Label;
import org.parallax.api.corpus.Linker;
import org.parallax.api.vocabulary.Copy;

/**
 * Links articles that are copies of one another: exact, near, or one contained in the other.
 *
 * <p>Bodies are compared, without case, accents, punctuation and layout. Near copies are found by MinHash over 5-word
 * shingles, contained ones by winnowed fingerprints of 8-word shingles; scripts without blanks between words, and
 * Korean, count by characters. A text of fewer than 20 words is a copy only of the very same words.
 */
public final class DuplicatesLinker implements Linker<Sketch, Copy> {

    private final Options options;

    /** A linker with the default options. */
    public DuplicatesLinker() {
        this(Options.DEFAULT);
    }

    private DuplicatesLinker(Options options) {
        this.options = options;
    }

    @Override
    public Layer<Copy> produces() {
        return Copy.DUPLICATES;
    }

    @Override
    public Class<Sketch> sketchType() {
        return Sketch.class;
    }

    @Override
    public DuplicatesLinker configure(Settings settings) {
        return new DuplicatesLinker(settings.over(options));
    }

    @Override
    public Sketch sketch(Reading reading) {
        return Sketcher.sketch(reading.article());
    }

    @Override
    public Set<String> keys(Sketch sketch) {
        Set<String> keys = new LinkedHashSet<>();
        for (long block : blocks(sketch)) {
            keys.add(Long.toUnsignedString(block, Character.MAX_RADIX));
        }
        return keys;
    }

    /** One for the very words, one for each band of the signature, and one for each fingerprint that is a key. */
    @Override
    public long[] blocks(Sketch sketch) {
        if (sketch.words() == 0) {
            return new long[0];
        }
        long[] blocks = new long[1 + Signature.BANDS + sketch.fingerprints().size()];
        blocks[0] = Words.mix(sketch.digest() + 1);
        int size = sketch.signature().bands(blocks, 1);
        size = sketch.fingerprints().keys(blocks, size);
        Arrays.sort(blocks, 0, size);
        return distinct(blocks, size);
    }

    private static long[] distinct(long[] sorted, int size) {
        int kept = 0;
        for (int i = 0; i < size; i++) {
            if (kept == 0 || sorted[kept - 1] != sorted[i]) {
                sorted[kept++] = sorted[i];
            }
        }
        return Arrays.copyOf(sorted, kept);
    }

    /**
     * 1 for the same words; else the greater of the estimated Jaccard similarity of the 5-word shingles (standard error
     * at most 0.044) and, where the shared passages come to 20 words for the whole or 40 for half of it, the share of the
     * shorter text that they make up (standard error about 0.06 at 0.5 for 400 words; none where all or nothing is
     * shared). Passages of 60 words and more are just enough, however little of either text they are. For two articles
     * of one site that share less than 150 words, it is the share alone, on a scale on which 0.9 is just enough.
     */
    @Override
    public double similarity(Sketch one, Sketch other) {
        return Comparison.of(one, other, options).similarity();
    }

    @Override
    public double threshold() {
        return options.threshold();
    }

    @Override
    public List<Cluster<Sketch>> split(Cluster<Sketch> connected) {
        return new Printings(connected, options).parts();
    }

    @Override
    public Function<Member<Sketch>, List<Label<Copy>>> label(Cluster<Sketch> cluster) {
        return new Findings(cluster, options)::about;
    }
}
