package org.parallax.archive.export;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.parallax.api.annotation.Annotation;
import org.parallax.api.annotation.Layer;

/** The columns of persons, organizations, names and quotations, from layers that a plug-in may or may not have filled. */
final class GkgNames {

    private static final int LONGEST_QUOTE = 2_000;

    private final Facts facts;
    private final List<Annotation<Map<String, Object>>> entities;

    GkgNames(Facts facts) {
        this.facts = facts;
        this.entities = layer("entities");
    }

    /** Each name of a type once. */
    String plain(String type) {
        return of(type).map(GkgNames::name)
                .filter(it -> !it.isEmpty())
                .distinct()
                .collect(joining(";"));
    }

    /** Each mention of a type, with where it begins in the text. */
    String enhanced(String type) {
        return mentions(of(type));
    }

    /** Each mention of any type. */
    String all() {
        return mentions(entities.stream());
    }

    /** Each quotation: where it begins, its length, the verb, which is not known, and its words. */
    String quotations() {
        String text = facts.reading().text();
        return this.layer("quotes").stream()
                .filter(it -> "direct".equals(it.value().get("kind")))
                .map(it -> "%d|%d||%s"
                        .formatted(
                                it.span().start(),
                                it.span().end() - it.span().start(),
                                clean(text.substring(
                                        it.span().start(),
                                        Math.min(it.span().end(), it.span().start() + LONGEST_QUOTE)))))
                .collect(joining("#"));
    }

    private static String mentions(Stream<Annotation<Map<String, Object>>> mentions) {
        return mentions.filter(it -> !name(it).isEmpty())
                .map(it -> name(it) + ',' + it.span().start())
                .collect(joining(";"));
    }

    private Stream<Annotation<Map<String, Object>>> of(String type) {
        return entities.stream().filter(it -> type.equals(it.value().get("type")));
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // a layer's type is a class, and maps have one for all
    private List<Annotation<Map<String, Object>>> layer(String name) {
        return (List) facts.found(Layer.of(name, Map.class));
    }

    private static String name(Annotation<Map<String, Object>> mention) {
        return clean(String.valueOf(mention.value().getOrDefault("name", "")));
    }

    /** Without the signs that part fields. */
    static String clean(String text) {
        return text.replaceAll("[#;|,\\s]+", " ").strip();
    }
}
