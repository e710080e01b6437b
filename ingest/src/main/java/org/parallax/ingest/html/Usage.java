package org.parallax.ingest.html;

import java.util.Locale;
import java.util.Optional;
import org.parallax.ingest.text.Evidence;

/** What a page says about who may read it, and whether models may be trained on it. */
final class Usage {

    private Usage() {}

    /** Whether everybody may read the article; empty where the page does not say. */
    static Optional<Boolean> free(MetaTags meta, JsonLd json, Evidence evidence) {
        Optional<Boolean> stated = json.flag("isAccessibleForFree");
        if (stated.isPresent()) {
            evidence.note("free", "json-ld isAccessibleForFree");
            return stated;
        }
        String tier = meta.first("article:content_tier", "content_tier", "og:article:content_tier")
                .orElse("")
                .toLowerCase(Locale.ROOT);
        Optional<Boolean> tiered = switch (tier) {
            case "free" -> Optional.of(true);
            case "locked", "metered", "paid", "premium" -> Optional.of(false);
            default -> Optional.empty();
        };
        tiered.ifPresent(it -> evidence.note("free", "meta article:content_tier"));
        return tiered;
    }

    /**
     * Whether models may be trained on the page, by {@code robots} directives {@code noai} and {@code noimageai} and by the
     * W3C's TDM Reservation Protocol; empty where the page says neither.
     */
    static Optional<Boolean> aiTraining(MetaTags meta, Evidence evidence) {
        String robots = meta.first("robots").orElse("").toLowerCase(Locale.ROOT);
        for (String directive : robots.split("[,\\s]+", -1)) {
            if (directive.equals("noai")) {
                evidence.note("aiTraining", "meta robots");
                return Optional.of(false);
            }
        }
        Optional<Boolean> reserved =
                switch (meta.first("tdm-reservation").orElse("").strip()) {
                    case "1" -> Optional.of(false);
                    case "0" -> Optional.of(true);
                    default -> Optional.empty();
                };
        reserved.ifPresent(it -> evidence.note("aiTraining", "meta tdm-reservation"));
        return reserved;
    }
}
