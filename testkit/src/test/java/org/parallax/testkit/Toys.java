package org.parallax.testkit;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.parallax.api.analysis.Analyzer;
import org.parallax.api.analysis.Settings;
import org.parallax.api.annotation.Annotation;
import org.parallax.api.annotation.Layer;
import org.parallax.api.annotation.Reading;
import org.parallax.api.annotation.Span;
import org.parallax.api.corpus.Aggregator;
import org.parallax.api.corpus.Cluster;
import org.parallax.api.corpus.Cluster.Member;
import org.parallax.api.corpus.Label;
import org.parallax.api.corpus.Linker;

/** Plug-ins that keep their promises, for others to break one at a time. */
final class Toys {

    static final Layer<String> SHOUTS = Layer.of("toy.shouts", String.class);
    static final Layer<Group> GROUPS = Layer.of("toy.groups", Group.class);

    record Group(String name, int size) {}

    private Toys() {}

    /** Finds words in capitals. */
    static class Shouting implements Analyzer<String> {

        record Options(int least) {}

        private final Pattern capitals;

        Shouting() {
            this(new Options(3));
        }

        Shouting(Options options) {
            capitals = Pattern.compile("\\b[A-Z]{" + options.least() + ",}+");
        }

        @Override
        public Layer<String> produces() {
            return SHOUTS;
        }

        @Override
        public Analyzer<String> configure(Settings settings) {
            return settings.values().isEmpty() ? this : new Shouting(settings.over(new Options(3)));
        }

        @Override
        public List<Annotation<String>> analyze(Reading reading) {
            return capitals.matcher(reading.text())
                    .results()
                    .map(it -> Annotation.at(Span.of(it), it.group()))
                    .toList();
        }
    }

    /** Groups articles that share most of their long words. */
    static class Grouping implements Linker<Grouping.Words, Group> {

        record Words(Set<String> words) {}

        @Override
        public Layer<Group> produces() {
            return GROUPS;
        }

        @Override
        public Class<Words> sketchType() {
            return Words.class;
        }

        @Override
        public Words sketch(Reading reading) {
            Set<String> words = new TreeSet<>();
            for (String word : reading.text().split("\\W+", 1000)) {
                if (word.length() > 5 && word.length() < 30) {
                    words.add(word);
                }
            }
            return new Words(words);
        }

        @Override
        public Set<String> keys(Words sketch) {
            return sketch.words();
        }

        @Override
        public double similarity(Words one, Words other) {
            Set<String> both = new TreeSet<>(one.words());
            both.retainAll(other.words());
            return one.words().isEmpty() || other.words().isEmpty()
                    ? 0
                    : both.size()
                            / (double)
                                    Math.max(one.words().size(), other.words().size());
        }

        @Override
        public double threshold() {
            return 0.1;
        }

        @Override
        public Function<Member<Words>, List<Label<Group>>> label(Cluster<Words> cluster) {
            return member -> List.of(Label.whole(new Group(cluster.id(), cluster.size())));
        }
    }

    /** Counts articles and shouts by group. */
    static class Counting implements Aggregator<Counting.Total, Counting.Total> {

        record Total(int articles, int shouts) {}

        @Override
        public String name() {
            return "toy.totals";
        }

        @Override
        public Class<Total> partType() {
            return Total.class;
        }

        @Override
        public Set<Layer<?>> requires() {
            return Set.of(SHOUTS, GROUPS);
        }

        @Override
        public Map<String, Total> parts(Reading reading) {
            return Map.of(
                    reading.first(GROUPS).map(Group::name).orElse("alone"),
                    new Total(1, reading.get(SHOUTS).size()));
        }

        @Override
        public Total merge(Total one, Total other) {
            return new Total(one.articles() + other.articles(), one.shouts() + other.shouts());
        }

        @Override
        public Total report(String key, Total total) {
            return total;
        }
    }
}
