package org.parallax.bench.targets;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.parallax.api.annotation.Span;

/** The texts of NewsMTSC and SEntFiN in which the tone toward somebody is labelled. */
final class LabelledTexts {

    /** Somebody named, and the tone toward them: negative, neutral, positive. */
    record Target(Span span, int tone) {}

    /**
     * A sentence or a headline.
     *
     * @param markets whether it is of the set of headlines of markets
     * @param document what must not be parted by cross-validation
     * @param targets in order
     */
    record Labelled(boolean markets, String document, String text, List<Target> targets) {

        List<Span> spans() {
            return targets.stream().map(Target::span).toList();
        }
    }

    private LabelledTexts() {}

    static List<Labelled> read(Path sets) throws IOException {
        List<Labelled> texts = new ArrayList<>();
        for (Map<?, ?> row : News.rows(sets.resolve("newsmtsc/train.jsonl.gz"))) {
            String[] id = String.valueOf(row.get("primary_gid")).split("_");
            List<Target> targets = new ArrayList<>();
            for (Object each : (List<?>) row.get("targets")) {
                Map<?, ?> target = (Map<?, ?>) each;
                int tone = (int) (((Number) target.get("polarity")).doubleValue() / 2) - 1;
                add(targets, target.get("from"), target.get("to"), tone);
            }
            texts.add(labelled(false, id[0] + "_" + id[1], row.get("sentence_normalized"), targets));
        }
        for (Map<?, ?> row : News.rows(sets.resolve("sentfin/headlines.jsonl.gz"))) {
            List<Target> targets = new ArrayList<>();
            for (Object each : (List<?>) row.get("entities")) {
                Map<?, ?> target = (Map<?, ?>) each;
                int tone = List.of("negative", "neutral", "positive").indexOf(target.get("polarity"));
                add(targets, target.get("begin"), target.get("end"), tone);
            }
            texts.add(labelled(true, String.valueOf(row.get("id")), row.get("text"), targets));
        }
        return texts;
    }

    private static void add(List<Target> targets, Object begin, Object end, int tone) {
        if (begin instanceof Number from && end instanceof Number to) {
            targets.add(new Target(new Span(from.intValue(), to.intValue()), tone));
        }
    }

    private static Labelled labelled(boolean markets, String document, Object text, List<Target> targets) {
        targets.sort(Comparator.comparing(Target::span));
        return new Labelled(markets, document, String.valueOf(text), targets);
    }
}
