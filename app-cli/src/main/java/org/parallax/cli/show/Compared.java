package org.parallax.cli.show;

import java.util.List;
import java.util.Optional;
import org.parallax.api.annotation.Span;

/** A comparison as far as it is printed: what a plug-in sent, looked at through these records. */
public record Compared(
        String story,
        String title,
        long articles,
        List<String> without,
        List<SharedText> shared,
        List<Teller> tellers,
        List<Contrast> contrasts,
        List<Conflict> conflicts) {

    record Evidence(String article, String teller, Span span, String text) {}

    record SharedText(String teller, String article, String title, List<Reprint> reprints) {}

    record Reprint(String article, String teller, int sentences, int own) {}

    record Teller(
            String id,
            String name,
            String kind,
            int articles,
            int sentences,
            int alone,
            List<Lone> onlyHere,
            List<Missing> leftOut,
            List<Named> people,
            List<Named> places,
            List<Speaker> quotes,
            List<Toward> tones,
            List<Loaded> loaded) {}

    record Lone(Evidence sentence) {}

    record Missing(int tellers, List<Evidence> sentences) {}

    record Named(String name, int mentions, Evidence sentence) {}

    record Speaker(String name, Optional<String> role, boolean onlyHere, int quotations, List<Evidence> sentences) {}

    record Toward(String actor, Optional<Tone> own, Optional<Tone> quoted) {}

    record Tone(int mentions, int negative, int neutral, int positive, double mean, List<Mention> mentioned) {}

    record Mention(double score, String label, Evidence sentence) {}

    record Loaded(String term, Optional<String> category, int times, List<Evidence> sentences) {}

    record Contrast(String ground, Optional<String> about, boolean loaded, List<Side> sides) {}

    record Side(String words, List<String> tellers, List<Evidence> sentences) {}

    record Conflict(String quantity, List<Claim> claims) {}

    record Claim(
            double value,
            Optional<Double> upTo,
            String bound,
            Optional<String> unit,
            String teller,
            Optional<String> speaker,
            Optional<String> day,
            Evidence sentence) {}
}
