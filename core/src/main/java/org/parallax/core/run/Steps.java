package org.parallax.core.run;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.parallax.api.analysis.Analyzer;
import org.parallax.api.annotation.Annotation;
import org.parallax.api.annotation.Layer;
import org.parallax.api.annotation.Reading;
import org.parallax.api.article.ArticleId;
import org.parallax.api.corpus.Aggregator;
import org.parallax.api.corpus.Cluster;
import org.parallax.api.corpus.Cluster.Link;
import org.parallax.api.corpus.Cluster.Member;
import org.parallax.api.corpus.Keys;
import org.parallax.api.corpus.Label;
import org.parallax.api.corpus.Linker;

/**
 * The pieces of work that every engine is made of; engines differ only in how they move the data between them, and in
 * how they guard against what plug-ins throw here.
 */
public final class Steps {

    /**
     * In a block of more articles than this, each is compared with its next neighbours only, until one is alike; where
     * blocks belong together as a whole, so many of the articles stand for all of them.
     */
    public static final int LARGEST_BLOCK = 2_000;

    private static final int NEIGHBOURS = 100;

    private Steps() {}

    /** Whether the reading has every layer in {@code required}. */
    public static boolean hasAll(Reading reading, Set<Layer<?>> required) {
        return required.stream().allMatch(reading::has);
    }

    /** Whether the analyzer has something to do: its layer is not there yet, and all that it requires is. */
    public static boolean isDue(Analyzer<?> analyzer, Reading reading) {
        return !reading.has(analyzer.produces()) && hasAll(reading, analyzer.requires());
    }

    /** What the analyzer gets to see of a reading: the layers it requires, and of those it uses the ones that are there. */
    public static Reading visible(Analyzer<?> analyzer, Reading reading) {
        Set<Layer<?>> layers = new HashSet<>(analyzer.requires());
        layers.addAll(analyzer.uses());
        return reading.only(layers);
    }

    /** The reading with the analyzer's layer. */
    public static <T> Reading annotate(Analyzer<T> analyzer, Reading reading) throws Exception {
        List<Annotation<T>> found = Objects.requireNonNull(
                analyzer.analyze(visible(analyzer, reading)), "analyze returned null; an empty list says nothing");
        return reading.with(analyzer.produces(), found);
    }

    /** The article's sketch, under its id. */
    public static <S> Member<S> sketch(Linker<S, ?> linker, Reading reading) throws Exception {
        return new Member<>(
                reading.id(),
                Objects.requireNonNull(linker.sketch(reading.only(linker.requires())), "sketch returned null"));
    }

    /** With how many others of a block an article is compared at most. */
    static int reach(Linker<?, ?> linker, int articles) {
        if (linker.linksWholeBlocks()) {
            return 1;
        }
        return articles > LARGEST_BLOCK ? NEIGHBOURS : articles;
    }

    /**
     * Compares the articles of one block, whatever their order: every pair, or in a block above {@link #LARGEST_BLOCK}
     * each with its nearest neighbours by id until one is alike, which still connects true copies, and gives a million of
     * one text a million links.
     */
    public static <S> List<Link> compare(Linker<S, ?> linker, List<Member<S>> block) {
        List<Member<S>> members = block.stream().sorted(comparing(Member::id)).toList();
        return compare(linker, members, 0, members.size(), (one, other) -> true);
    }

    /** Which pairs of a block to compare, by their places in it. */
    interface Pairs {
        boolean wanted(int one, int other);
    }

    /**
     * The part of {@link #compare(Linker, List)} in which the members from {@code from} to {@code to} come first, and of
     * that the {@code pairs} wanted.
     */
    static <S> List<Link> compare(Linker<S, ?> linker, List<Member<S>> members, int from, int to, Pairs pairs) {
        boolean whole = linker.linksWholeBlocks();
        boolean huge = members.size() > LARGEST_BLOCK;
        int reach = reach(linker, members.size());
        double threshold = linker.threshold();
        List<Link> links = new ArrayList<>();
        for (int i = from; i < to; i++) {
            Member<S> one = members.get(i);
            for (int j = i + 1; j < Math.min(members.size(), i + 1 + reach); j++) {
                if (!pairs.wanted(i, j)) {
                    continue;
                }
                Member<S> other = members.get(j);
                double similarity = whole ? 1 : linker.similarity(one.sketch(), other.sketch());
                if (similarity >= threshold && !one.id().equals(other.id())) {
                    links.add(new Link(one.id(), other.id(), similarity));
                    if (huge) {
                        break;
                    }
                }
            }
        }
        return links;
    }

    /** Splits a connected group, and labels the members of each part that is left with more than one. */
    public static <S, T> Map<ArticleId, List<Label<T>>> label(Linker<S, T> linker, Cluster<S> connected) {
        if (linker.linksWholeBlocks() && connected.size() > LARGEST_BLOCK) {
            return label(linker, sample(connected), connected.members());
        }
        Map<ArticleId, List<Label<T>>> labels = new HashMap<>();
        for (Cluster<S> cluster : parts(linker, connected)) {
            label(linker, cluster, cluster.members())
                    .forEach((id, found) ->
                            labels.computeIfAbsent(id, it -> new ArrayList<>()).addAll(found));
        }
        return labels;
    }

    /** The parts of a connected group that are left with more than one member. */
    public static <S> List<Cluster<S>> parts(Linker<S, ?> linker, Cluster<S> connected) {
        return linker.split(connected).stream().filter(it -> it.size() > 1).toList();
    }

    /** What a linker tells {@code members} about a cluster. */
    public static <S, T> Map<ArticleId, List<Label<T>>> label(
            Linker<S, T> linker, Cluster<S> cluster, List<Member<S>> members) {
        Map<ArticleId, List<Label<T>>> labels = new HashMap<>();
        Function<Member<S>, List<Label<T>>> label = linker.label(cluster);
        members.forEach(it -> labels.put(it.id(), List.copyOf(label.apply(it))));
        return labels;
    }

    /** The articles that stand for a whole block, whoever draws them: those whose {@link #rank} is lowest. */
    public static <S> Cluster<S> sample(Cluster<S> block) {
        return new Cluster<>(
                block.members().stream()
                        .sorted(Comparator.comparingLong((Member<S> it) -> rank(it.id()))
                                .thenComparing(Member::id))
                        .limit(LARGEST_BLOCK)
                        .toList(),
                List.of());
    }

    /** An article's place in a row that has nothing to do with what it says. */
    public static long rank(ArticleId id) {
        return Keys.number(id.value());
    }

    /** The reading with the linker's labels, or with an empty layer if it was linked to nothing. */
    public static <T> Reading attach(Layer<T> layer, Reading reading, List<Label<T>> labels) {
        return reading.has(layer)
                ? reading
                : reading.with(
                        layer,
                        labels.stream()
                                .map(it -> Annotation.at(it.span().orElse(reading.extent()), it.value()))
                                .toList());
    }

    /** What one article contributes to each of the totals it counts towards. */
    public static <P> Map<String, P> parts(Aggregator<P, ?> aggregator, Reading reading) throws Exception {
        Set<Layer<?>> layers = new HashSet<>(aggregator.requires());
        layers.addAll(aggregator.uses());
        return Objects.requireNonNull(
                aggregator.parts(reading.only(layers)), "parts returned null; an empty map says nothing");
    }

    /** The finished reports on all totals, by key. */
    public static <P, R> Map<String, Object> report(Aggregator<P, R> aggregator, Map<String, P> totals) {
        Map<String, Object> reports = new TreeMap<>();
        totals.forEach((key, total) -> reports.put(key, aggregator.report(key, total)));
        return reports;
    }
}
