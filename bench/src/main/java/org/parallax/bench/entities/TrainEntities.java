package org.parallax.bench.entities;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.parallax.api.annotation.Annotation;
import org.parallax.api.annotation.Reading;
import org.parallax.api.annotation.Span;
import org.parallax.api.vocabulary.EntityMention;
import org.parallax.bench.entities.LabelledSets.Labelled;
import org.parallax.entities.EntitiesAnalyzer;
import org.parallax.entities.lexicon.Lexicon;
import org.parallax.entities.recognition.Name;
import org.parallax.entities.recognition.Recognizer;
import org.parallax.entities.recognition.Trainer;

/**
 * Rebuilds the lexicon and the model of the plug-in {@code entities}: {@code TrainEntities REPOSITORY SETS}, where SETS is the
 * folder of the labelled sets. Prints figures that are cross-validated by document, for each set by its own labels (of the
 * names, where a set marks descriptions too). The same sets give the same files.
 */
public final class TrainEntities {

    private static final Map<String, List<String>> SETS = new TreeMap<>(Map.of(
            "wikigold", List.of("wikigold/sentences.jsonl.gz"),
            "wnut17", List.of("wnut17/train.jsonl.gz", "wnut17/dev.jsonl.gz"),
            "crossner", List.of("crossner-politics/train.jsonl.gz", "crossner-politics/dev.jsonl.gz"),
            "gum", List.of("gum-permissive/documents.jsonl.gz"),
            "re3d", List.of("re3d/documents.jsonl.gz"),
            "ewt", List.of("uner-ewt/dev.jsonl.gz"),
            "pud", List.of("uner-pud/all.jsonl.gz")));
    /** Those that train: tweets and names worked out from noun phrases made the others worse. */
    private static final Set<String> TRAINED = Set.of("wikigold", "crossner", "re3d", "ewt", "pud");

    private static final int FOLDS = 5;

    private TrainEntities() {}

    /** Rebuilds the files and prints figures. */
    public static void main(String[] args) throws IOException {
        Path repository = Path.of(args[0]);
        List<Labelled> all = new ArrayList<>();
        for (var set : SETS.entrySet()) {
            for (String file : set.getValue()) {
                all.addAll(LabelledSets.read(set.getKey(), Path.of(args[1]).resolve(file)));
            }
        }
        Path resources = repository.resolve("plugins/entities/src/main/resources/org/parallax/entities");
        Path lexiconFile = resources.resolve("lexicon.bin");
        BuildLexicon.build(repository, all.stream().map(Labelled::reading).toList(), lexiconFile);
        Lexicon lexicon;
        try (InputStream in = Files.newInputStream(lexiconFile)) {
            lexicon = Lexicon.read(in);
        }
        crossValidate(all, lexicon);
        Path model = resources.resolve("names.model");
        try (OutputStream out = Files.newOutputStream(model)) {
            Trainer.train(trained(all, -1), lexicon, Optional.empty()).write(out);
        }
        System.out.printf("model: %d bytes%n", Files.size(model));
    }

    private static void crossValidate(List<Labelled> all, Lexicon lexicon) {
        Map<String, List<Reading>> labelled = new TreeMap<>();
        Map<String, List<Reading>> found = new TreeMap<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            Recognizer recognizer =
                    new Recognizer(lexicon, Trainer.train(trained(all, fold), lexicon, Optional.empty()));
            for (Labelled each : all) {
                if (fold(each) == fold) {
                    labelled.computeIfAbsent(each.set(), it -> new ArrayList<>())
                            .add(each.reading());
                    found.computeIfAbsent(each.set(), it -> new ArrayList<>())
                            .add(recognized(each.reading(), recognizer));
                }
            }
        }
        labelled.forEach((set, readings) -> new EntitiesAnalyzer()
                .score(readings, found.getOrDefault(set, List.of()))
                .forEach((figure, value) -> System.out.printf(Locale.ROOT, "%s %s %.4f%n", set, figure, value)));
    }

    private static List<Reading> trained(List<Labelled> all, int without) {
        return all.stream()
                .filter(it -> TRAINED.contains(it.set()) && fold(it) != without)
                .map(Labelled::reading)
                .toList();
    }

    private static int fold(Labelled labelled) {
        return Math.floorMod(labelled.document().hashCode(), FOLDS);
    }

    private static Reading recognized(Reading reading, Recognizer recognizer) {
        List<Annotation<EntityMention>> found = new ArrayList<>();
        for (Name name : recognizer.recognize(reading).names()) {
            Span span = new Span(name.begin(), name.end());
            found.add(Annotation.at(span, new EntityMention(name.type(), span.in(reading.text()), Optional.empty())));
        }
        return reading.with(EntityMention.ENTITIES, found);
    }
}
