package org.parallax.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.parallax.api.annotation.Reading;
import org.parallax.api.corpus.Cluster.Member;
import org.parallax.api.corpus.Linker;
import org.parallax.core.json.Json;
import org.parallax.core.run.Steps;

/** What a linker's small functions promise, tried on readings that have all it requires. */
final class LinkerPromises<S> {

    private static final int LARGEST_SKETCH = 64 * 1024;

    private final Json json = new Json();
    private final Linker<S, ?> linker;
    private final List<Member<S>> members = new ArrayList<>();

    LinkerPromises(Linker<S, ?> linker, List<Reading> readings) throws Exception {
        this.linker = linker;
        for (Reading reading : readings) {
            members.add(Steps.sketch(linker, reading));
        }
    }

    static void assertKept(Linker<?, ?> linker, List<Reading> readings) throws Exception {
        LinkerPromises<?> promises = new LinkerPromises<>(linker, readings);
        promises.assertSketches();
        promises.assertKeys();
        promises.assertSimilarity();
    }

    private void assertSketches() {
        for (Member<S> it : members) {
            String written = json.write(it.sketch());
            S back = json.read(written, linker.sketchType());
            assertThat(back.equals(it.sketch())
                            || json.write(back).equals(written)) // sets have no order, arrays no equals
                    .as("whether a sketch survives a round trip through JSON: %s became %s", it.sketch(), back)
                    .isTrue();
            assertThat(written.length())
                    .as("size of a sketch as JSON; all are held at once")
                    .isLessThan(LARGEST_SKETCH);
        }
    }

    private void assertKeys() {
        for (Member<S> it : members) {
            assertThat(linker.keys(it.sketch()))
                    .as("keys of a sketch, asked again, and after a round trip through JSON")
                    .isEqualTo(linker.keys(it.sketch()))
                    .isEqualTo(linker.keys(back(it.sketch())));
        }
    }

    private void assertSimilarity() {
        assertThat(linker.threshold()).as("threshold").isBetween(0.0, 1.0);
        for (Member<S> one : members) {
            for (Member<S> other : members) {
                double similarity = linker.similarity(one.sketch(), other.sketch());
                assertThat(similarity).as("similarity").isBetween(0.0, 1.0);
                assertThat(linker.similarity(other.sketch(), one.sketch()))
                        .as("similarity of %s and %s, the other way round", one.id(), other.id())
                        .isEqualTo(similarity);
            }
        }
    }

    private S back(S sketch) {
        return json.read(json.write((Object) sketch), linker.sketchType());
    }
}
