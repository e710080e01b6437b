package org.parallax.server.web.article;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parallax.api.annotation.Annotation;
import org.parallax.api.annotation.Layer;
import org.parallax.api.annotation.Reading;
import org.parallax.api.annotation.Span;
import org.parallax.core.json.Json;
import org.parallax.server.article.Reasons;
import org.parallax.server.web.Links;
import org.parallax.server.web.article.ArticlePage.Group;
import org.parallax.server.web.article.ArticlePage.Switch;

/** The findings of an article that stand at words of it. */
final class Findings {

    /** A page with more of them would be slower to load than to read. */
    private static final int MOST = 4_000;

    private final Reading reading;
    private final Json json;
    private final Map<String, List<Raw>> known = new HashMap<>();

    Findings(Reading reading, Json json) {
        this.reading = reading;
        this.json = json;
    }

    private record At(String layer, Span span) {}

    private record Raw(String layer, Span span, Described described) {}

    /** The layers with a switch, those in {@code on} switched on. */
    List<Switch> switches(Set<String> on) {
        return Kind.switched(reading.layers()).stream()
                .map(it -> new Switch(it, Kind.label(it), Kind.style(it), raw(it).size(), on.contains(it)))
                .filter(it -> it.findings() > 0)
                .toList();
    }

    /** The findings of some layers, in the order of the text, each with what it rests on. */
    List<Finding> of(List<String> layers, List<Reasons.Explanation> reasons) {
        Map<At, String> why = new HashMap<>();
        reasons.forEach(it -> why.merge(new At(it.layer(), it.span()), it.reason(), (a, b) -> a + "\n" + b));
        List<Raw> all = new ArrayList<>();
        layers.forEach(it -> all.addAll(raw(it)));
        all.sort(Comparator.comparingInt((Raw it) -> it.span().start())
                .thenComparingInt(it -> -it.span().length()));
        List<Finding> findings = new ArrayList<>();
        for (Raw one : all.subList(0, Math.min(MOST, all.size()))) {
            findings.add(new Finding(
                    findings.size() + 1,
                    one.layer(),
                    Kind.style(one.layer()),
                    one.span(),
                    one.span().in(reading.text()),
                    one.described().words(),
                    Optional.ofNullable(why.get(new At(one.layer(), one.span()))),
                    one.described().search().map(Links::search)));
        }
        return findings;
    }

    /** Findings by layer, in the order of {@code layers}. */
    static List<Group> grouped(List<String> layers, List<Finding> findings) {
        return layers.stream()
                .map(layer -> new Group(
                        Kind.label(layer),
                        findings.stream().filter(it -> it.layer().equals(layer)).toList()))
                .filter(it -> !it.findings().isEmpty())
                .toList();
    }

    private List<Raw> raw(String layer) {
        return known.computeIfAbsent(layer, this::described);
    }

    private List<Raw> described(String layer) {
        List<Raw> raw = new ArrayList<>();
        for (Annotation<Object> found : reading.get(Layer.of(layer, Object.class))) {
            boolean whole =
                    found.span().equals(reading.extent()) || found.span().length() == 0;
            Described described = Described.of(layer, found.value(), json);
            if (!whole && described.shown()) {
                raw.add(new Raw(layer, found.span(), described));
            }
        }
        return raw;
    }
}
