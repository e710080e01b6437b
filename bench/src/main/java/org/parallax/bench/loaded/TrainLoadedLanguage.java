package org.parallax.bench.loaded;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import org.parallax.loaded.lexicon.Lexicon;
import org.parallax.loaded.lexicon.Term;
import org.parallax.loaded.model.Model;
import org.parallax.loaded.model.Sentence;
import tools.jackson.databind.JsonNode;

/**
 * Rebuilds what the plug-in {@code loaded-language} ships beside its lexicon: in how many sentences of news each form stands, and
 * the weights of words. No set with labels of loaded language may be trained on, so the words are learned from what sets are
 * labelled for otherwise: editorials against news, partisan outlets against the centre on the same story, tone toward somebody
 * against none. Arguments: the repository, and the folder of the sets.
 */
public final class TrainLoadedLanguage {

    /** How steep the curve is, where it has its middle, and what counts as loaded; set by hand, see docs/models.md. */
    private static final double SLOPE = 0.65;

    private static final double BIAS = -1.6;
    private static final double THRESHOLD = 0.45;

    private TrainLoadedLanguage() {}

    /** Writes both files. */
    public static void main(String[] args) throws IOException {
        Path resources = Path.of(args[0]).resolve("plugins/loaded-language/src/main/resources/org/parallax/loaded");
        Path sets = Path.of(args[1]);
        List<JsonNode> neus = Texts.rows(sets.resolve("neus-allsides/train.jsonl.gz"));
        neus.addAll(Texts.rows(sets.resolve("neus-allsides/val.jsonl.gz")));
        List<JsonNode> toward = Texts.rows(sets.resolve("newsmtsc/train.jsonl.gz"));
        List<String> stories = Texts.sentences(neus, "text");
        List<String> news = new ArrayList<>(stories);
        news.addAll(Texts.sentences(neus, "title"));
        news.addAll(Texts.sentences(toward, "sentence_normalized"));
        List<String> editorials = Texts.sentences(Texts.rows(sets.resolve("vader-icwsm2014/nyt.jsonl.gz")), "text");
        news.addAll(editorials);
        for (String plain : List.of("wikigold/sentences", "gum-permissive/documents", "ecbplus/documents")) {
            news.addAll(Texts.sentences(Texts.rows(sets.resolve(plain + ".jsonl.gz")), "text"));
        }
        Path groups = resources.resolve("lexicon.txt");
        Files.writeString(resources.resolve("counts.tsv"), counts(news, lexicon(groups, "")));
        Lexicon lexicon = lexicon(groups, Files.readString(resources.resolve("counts.tsv")));
        Model model = combined(
                List.of(
                        new Task("editorials", 0.3, editorials, stories),
                        new Task(
                                "partisan outlets",
                                0.15,
                                Texts.sentences(ofStance(neus, "left", "right"), "text"),
                                Texts.sentences(ofStance(neus, "center"), "text")),
                        new Task(
                                "tone",
                                0.15,
                                Texts.sentences(ofTone(toward, true), "sentence_normalized"),
                                Texts.sentences(ofTone(toward, false), "sentence_normalized"))),
                lexicon,
                stories);
        try (OutputStream out = Files.newOutputStream(resources.resolve("sentences.model"))) {
            model.write(out);
        }
        System.out.printf("%d forms, %d sentences counted%n", lexicon.entries().size(), news.size());
    }

    private static Lexicon lexicon(Path groups, String counts) throws IOException {
        try (InputStream in = Files.newInputStream(groups)) {
            return Lexicon.read(in, new ByteArrayInputStream(counts.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
        }
    }

    private static String counts(List<String> news, Lexicon lexicon) {
        SortedMap<String, Integer> counts = new TreeMap<>();
        for (String sentence : news) {
            Sentence.of(sentence, 0, sentence.length(), lexicon).terms().stream()
                    .map(Term::entry)
                    .map(it -> it.form())
                    .distinct()
                    .forEach(it -> counts.merge(it, 1, Integer::sum));
        }
        StringBuilder text = new StringBuilder(
                "# In how many sentences of news of public sets a form stands; the first line says of how many.\n"
                        + news.size() + "\n");
        counts.forEach(
                (form, count) -> text.append(form).append('\t').append(count).append('\n'));
        return text.toString();
    }

    private static Model combined(List<Task> tasks, Lexicon lexicon, List<String> sample) {
        List<Sentence> sentences = sample.stream()
                .map(it -> Sentence.of(it, 0, it.length(), lexicon))
                .toList();
        float[] words = new float[1 << 17];
        double bias = 0;
        for (Task task : tasks) {
            Model model = task.model(lexicon);
            double[] moments = moments(
                    sentences.stream().mapToDouble(it -> words(model).logit(it)).toArray());
            for (int i = 0; i < words.length; i++) {
                words[i] += (float) (task.share() * model.words()[i] / moments[1]);
            }
            bias -= task.share() * moments[0] / moments[1];
            System.out.printf(Locale.ROOT, "%s: mean %.3f, deviation %.3f%n", task.name(), moments[0], moments[1]);
        }
        double[] together =
                moments(sentences.stream().mapToDouble(Sentence::together).toArray());
        double[] traits = new double[Model.TRAITS];
        traits[Model.TOGETHER] = 1 / together[1];
        bias -= together[0] / together[1];
        return new Model(words, new float[0], traits, bias + BIAS, SLOPE, THRESHOLD);
    }

    private static Model words(Model model) {
        return new Model(model.words(), new float[0], new double[Model.TRAITS], 0, 1, 0.5);
    }

    private static double[] moments(double[] values) {
        double mean = java.util.Arrays.stream(values).average().orElse(0);
        double square = java.util.Arrays.stream(values)
                .map(it -> (it - mean) * (it - mean))
                .average()
                .orElse(1);
        return new double[] {mean, Math.sqrt(square)};
    }

    private static List<JsonNode> ofStance(List<JsonNode> rows, String... stances) {
        return rows.stream()
                .filter(it -> List.of(stances).contains(it.path("stance").asString()))
                .toList();
    }

    private static List<JsonNode> ofTone(List<JsonNode> rows, boolean any) {
        return rows.stream()
                .filter(row -> {
                    boolean found = false;
                    for (JsonNode target : row.path("targets")) {
                        found |= target.path("polarity").asDouble() != 4;
                    }
                    return found == any;
                })
                .toList();
    }
}
