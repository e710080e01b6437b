package org.parallax.api.annotation;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toSet;

import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.parallax.api.article.Article;
import org.parallax.api.article.ArticleId;

/** An article, and what has been read out of it so far. Immutable; {@link #with} gives a richer reading. */
public final class Reading {

    private final Article article;
    private final SortedMap<String, List<? extends Annotation<?>>> layers;
    private final Lens lens;

    private Reading(Article article, SortedMap<String, List<? extends Annotation<?>>> layers, Lens lens) {
        this.article = article;
        this.layers = Collections.unmodifiableSortedMap(layers);
        this.lens = lens;
    }

    /** The first reading of an article, with no layers yet. */
    public static Reading of(Article article) {
        return of(article, Lens.EXACT);
    }

    /** The first reading of an article, whose layers will be looked at through {@code lens}. */
    public static Reading of(Article article, Lens lens) {
        return new Reading(article, Collections.emptySortedMap(), lens);
    }

    /** This reading, its layers looked at through {@code other}. */
    public Reading through(Lens other) {
        return new Reading(article, layers, other);
    }

    public Article article() {
        return article;
    }

    public ArticleId id() {
        return article.id();
    }

    /** The text that every span of every layer counts from. */
    public String text() {
        return article.text();
    }

    /** The span of the whole text, for findings about the article as a whole. */
    public Span extent() {
        return new Span(0, text().length());
    }

    public boolean has(Layer<?> layer) {
        return layers.containsKey(layer.name());
    }

    /** The names of the layers present, in alphabetical order. */
    public Set<String> layers() {
        return layers.keySet();
    }

    /**
     * The findings of one layer, in the order of the text.
     *
     * @throws IllegalArgumentException if the layer is absent, which for an analyzer means that it did not require it
     */
    public <T> List<Annotation<T>> get(Layer<T> layer) {
        List<? extends Annotation<?>> annotations = layers.get(layer.name());
        if (annotations == null) {
            throw new IllegalArgumentException(
                    "No layer '%s' here, only %s; does requires() name it?".formatted(layer, layers()));
        }
        return annotations.stream()
                .map(it -> Annotation.at(it.span(), lens.view(it.value(), layer.type())))
                .toList();
    }

    /** The first finding of a layer that says one thing about the whole article, such as its language. */
    public <T> Optional<T> first(Layer<T> layer) {
        return get(layer).stream().findFirst().map(Annotation::value);
    }

    /**
     * This reading with one layer added, or replaced.
     *
     * @throws IllegalArgumentException if a span lies outside the text, or a value is null or no JSON
     */
    public <T> Reading with(Layer<T> layer, List<Annotation<T>> annotations) {
        annotations.forEach(this::check);
        SortedMap<String, List<? extends Annotation<?>>> richer = new TreeMap<>(layers);
        richer.put(
                layer.name(),
                annotations.stream().sorted(comparing(Annotation::span)).toList());
        return new Reading(article, richer, lens);
    }

    /**
     * This reading, with its article told more of.
     *
     * @throws IllegalArgumentException if the text is another, as findings would no longer lie where they were found
     */
    public Reading about(Article better) {
        if (!better.text().equals(text()) || !better.id().equals(id())) {
            throw new IllegalArgumentException("%s is another article than %s".formatted(better, article));
        }
        return new Reading(better, layers, lens);
    }

    /** This reading without one layer. */
    public Reading without(Layer<?> layer) {
        SortedMap<String, List<? extends Annotation<?>>> fewer = new TreeMap<>(layers);
        fewer.remove(layer.name());
        return new Reading(article, fewer, lens);
    }

    /** This reading with no layers but these. */
    public Reading only(Set<Layer<?>> kept) {
        SortedMap<String, List<? extends Annotation<?>>> fewer = new TreeMap<>(layers);
        fewer.keySet().retainAll(kept.stream().map(Layer::name).collect(toSet()));
        return new Reading(article, fewer, lens);
    }

    private void check(Annotation<?> annotation) {
        if (annotation.span().end() > text().length()) {
            throw new IllegalArgumentException("A finding at %s lies outside the %d characters of the article: %s"
                    .formatted(annotation.span(), text().length(), annotation.value()));
        }
        Objects.requireNonNull(annotation.value(), "A finding's value must not be null");
        lens.check(annotation.value());
    }

    @Override
    public String toString() {
        return article + " " + layers();
    }
}
