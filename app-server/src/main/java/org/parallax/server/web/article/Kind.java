package org.parallax.server.web.article;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The layers that come with Parallax and say something about words, in the order of their switches. */
enum Kind {
    PLACES("geo", "Places", true),
    QUOTATIONS("quotes", "Quotations", true),
    LOADED("loaded-language", "Loaded words", true),
    NAMES("entities", "Names", false),
    FIGURES("figures", "Figures and dates", false),
    TARGETS("target-sentiment", "Tone towards names", false),
    SENTENCES("sentiment", "Tone of sentences", false),
    CREDITS("credits", "Credits", false),
    SHARED("duplicates", "Shared passages", false);

    /** Layers that say nothing about single words. */
    private static final Set<String> WHOLE = Set.of(
            "sentences",
            "language",
            "stories",
            "credit-chain",
            "geo-focus",
            "outlet-home",
            "evidence",
            "left-out",
            "feed-entry");

    private final String layer;
    private final String label;
    private final boolean on;

    Kind(String layer, String label, boolean on) {
        this.layer = layer;
        this.label = label;
        this.on = on;
    }

    /** What its readers know a layer by. */
    static String label(String layer) {
        return of(layer).map(it -> it.label).orElse(layer);
    }

    /** Whether a layer is shown where nothing else is asked for. */
    static boolean isOn(String layer) {
        return of(layer).map(it -> it.on).orElse(false);
    }

    /** The style of a layer; those of plug-ins that are not known here share one. */
    static String style(String layer) {
        return of(layer).map(it -> "f-" + it.layer).orElse("f-other");
    }

    /** The layers of a reading that have a switch, in its order. */
    static List<String> switched(Set<String> layers) {
        List<String> known = Arrays.stream(values())
                .map(it -> it.layer)
                .filter(layers::contains)
                .toList();
        List<String> others = layers.stream()
                .filter(it -> of(it).isEmpty() && !WHOLE.contains(it))
                .sorted()
                .toList();
        return java.util.stream.Stream.concat(known.stream(), others.stream()).toList();
    }

    private static Optional<Kind> of(String layer) {
        return Arrays.stream(values()).filter(it -> it.layer.equals(layer)).findFirst();
    }
}
