package org.parallax.testkit;

import static java.util.Comparator.comparing;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.parallax.api.analysis.Analyzer;
import org.parallax.api.annotation.Annotation;
import org.parallax.api.annotation.Layer;
import org.parallax.api.annotation.Reading;
import org.parallax.api.annotation.Span;

/**
 * Tries an analyzer on a {@link Marked} text:
 *
 * <pre>{@code
 * analyzing("«Baku» hails the road to «Lachin»").with(new GazetteerAnalyzer()).finds(BAKU, LACHIN);
 * }</pre>
 */
public final class Analyzing {

    private final Marked marked;
    private final Reading reading;

    private Analyzing(Marked marked, Reading reading) {
        this.marked = marked;
        this.reading = reading;
    }

    /** Begins with a text in which guillemets mark what should be found; a title ends at the first blank line. */
    public static Analyzing analyzing(String marked) {
        Marked text = Marked.text(marked);
        return new Analyzing(text, Reading.of(text.article()));
    }

    /** Runs an analyzer that the one under test requires. */
    public <T> Analyzing after(Analyzer<T> earlier) {
        return given(earlier.produces(), run(earlier));
    }

    /** Puts a layer there that the analyzer under test requires. */
    public <T> Analyzing given(Layer<T> layer, List<Annotation<T>> annotations) {
        return new Analyzing(marked, reading.with(layer, annotations));
    }

    /** Runs the analyzer under test, which sees only the layers it requires. */
    public <T> Finds<T> with(Analyzer<T> analyzer) {
        return new Finds<>(marked, run(analyzer));
    }

    private <T> List<Annotation<T>> run(Analyzer<T> analyzer) {
        try {
            return analyzer.analyze(reading.only(analyzer.requires())).stream()
                    .sorted(comparing(Annotation::span))
                    .toList();
        } catch (Exception e) {
            throw new AssertionError(analyzer.produces() + " failed on " + reading, e);
        }
    }

    /** What the analyzer found. */
    public static final class Finds<T> {

        private final Marked marked;
        private final List<Annotation<T>> found;

        private Finds(Marked marked, List<Annotation<T>> found) {
            this.marked = marked;
            this.found = found;
        }

        /** Asserts that the analyzer found these values and nothing else, each at the mark of the same number. */
        @SafeVarargs
        public final void finds(T... values) {
            assertThat(values.length)
                    .as("values, one for each mark")
                    .isEqualTo(marked.spans().size());
            List<String> expected = IntStream.range(0, values.length)
                    .mapToObj(i -> show(Annotation.at(marked.spans().get(i), values[i])))
                    .toList();
            assertThat(found.stream().map(this::show)).containsExactlyElementsOf(expected);
        }

        /** Asserts that the analyzer found exactly the marked words, whatever it made of them. */
        public void findsMarked() {
            assertThat(found.stream().map(it -> words(it.span())))
                    .containsExactlyElementsOf(
                            marked.spans().stream().map(this::words).toList());
        }

        /** Asserts that the analyzer found nothing at all. */
        public void findsNothing() {
            assertThat(found.stream().map(this::show)).isEmpty();
        }

        /** The findings, in the order of the text, for assertions of one's own. */
        public List<Annotation<T>> found() {
            return found;
        }

        private String words(Span span) {
            return span + " " + span.in(marked.text());
        }

        private String show(Annotation<T> annotation) {
            return words(annotation.span()) + " -> " + annotation.value();
        }
    }
}
