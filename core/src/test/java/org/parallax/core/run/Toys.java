package org.parallax.core.run;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.parallax.api.analysis.Analyzer;
import org.parallax.api.annotation.Annotation;
import org.parallax.api.annotation.Layer;
import org.parallax.api.annotation.Reading;
import org.parallax.api.article.Article;
import org.parallax.api.article.ArticleId;
import org.parallax.api.corpus.Aggregator;
import org.parallax.api.corpus.Cluster;
import org.parallax.api.corpus.Cluster.Member;
import org.parallax.api.corpus.Label;
import org.parallax.api.corpus.Linker;

/** Plug-ins small enough to know by heart. */
final class Toys {

    static final Layer<Integer> LENGTH = Layer.of("toy.length", Integer.class);
    static final Layer<String> TWIN = Layer.of("toy.twin", String.class);

    private Toys() {}

    static Article article(int number) {
        return Article.titled("Article " + number)
                .body("The council of Nether Wallop met for the " + number + "th time.")
                .id(new ArticleId("a%05d".formatted(number)))
                .build();
    }

    static <T> Analyzer<T> analyzer(Layer<T> layer, Body<T> body) {
        return analyzer(layer, Set.of(), body);
    }

    static <T> Analyzer<T> analyzer(Layer<T> layer, Set<Layer<?>> required, Body<T> body) {
        return new Analyzer<>() {
            @Override
            public Layer<T> produces() {
                return layer;
            }

            @Override
            public Set<Layer<?>> requires() {
                return required;
            }

            @Override
            public List<Annotation<T>> analyze(Reading reading) throws Exception {
                return body.of(reading);
            }
        };
    }

    /** What an analyzer does. */
    interface Body<T> {
        List<Annotation<T>> of(Reading reading) throws Exception;
    }

    static Analyzer<Integer> length() {
        return analyzer(
                LENGTH,
                reading ->
                        List.of(Annotation.at(reading.extent(), reading.text().length())));
    }

    /** Links articles whose text begins with the same letters, and tells each the cluster's name. */
    record TwinLinker(int letters) implements Linker<String, String> {
        @Override
        public Layer<String> produces() {
            return TWIN;
        }

        @Override
        public Class<String> sketchType() {
            return String.class;
        }

        @Override
        public String sketch(Reading reading) {
            return reading.article()
                    .body()
                    .substring(0, Math.min(letters, reading.article().body().length()));
        }

        @Override
        public Set<String> keys(String sketch) {
            return Set.of(sketch);
        }

        @Override
        public double similarity(String one, String other) {
            return one.equals(other) ? 1 : 0;
        }

        @Override
        public double threshold() {
            return 1;
        }

        @Override
        public Function<Member<String>, List<Label<String>>> label(Cluster<String> cluster) {
            return member -> List.of(Label.whole(cluster.id() + " of " + cluster.size()));
        }
    }

    /** Counts articles by the cluster they are in. */
    record CountingAggregator() implements Aggregator<Integer, String> {
        @Override
        public String name() {
            return "toy.count";
        }

        @Override
        public Class<Integer> partType() {
            return Integer.class;
        }

        @Override
        public Set<Layer<?>> requires() {
            return Set.of(TWIN);
        }

        @Override
        public Map<String, Integer> parts(Reading reading) {
            return Map.of(reading.first(TWIN).orElse("alone"), 1);
        }

        @Override
        public Integer merge(Integer one, Integer other) {
            return one + other;
        }

        @Override
        public String report(String key, Integer total) {
            return total + " articles";
        }
    }
}
