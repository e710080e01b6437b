package org.parallax.stories;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.parallax.stories.Sets.Labelled;

/**
 * Rebuilds {@code model.txt}: {@code TrainModel OUT SETS}. Learns from the stories of the NeuS training part, 300 at a time
 * as if they were an archive, whether two articles that share more than stray words report one event.
 */
final class TrainModel {

    private static final String SET = "neus-allsides/train.jsonl.gz";
    private static final int STORIES = 300;
    private static final double STRAY = 0.04;

    private TrainModel() {}

    public static void main(String[] args) throws IOException {
        List<Labelled> all = new Sets(Path.of(args[1])).labelled(SET);
        List<String> stories = new ArrayList<>(
                all.stream().map(Labelled::story).distinct().sorted().toList());
        Collections.shuffle(stories, new Random(1));
        List<double[]> features = new ArrayList<>();
        List<Boolean> labels = new ArrayList<>();
        for (int from = 0; from + STORIES <= stories.size(); from += STORIES) {
            Set<String> chosen = new HashSet<>(stories.subList(from, from + STORIES));
            collect(all.stream().filter(it -> chosen.contains(it.story())).toList(), features, labels);
        }
        Regression regression = new Regression(features, labels);
        Files.write(Path.of(args[0]), lines(regression.learn()));
        System.out.printf("%d pairs, %d of one story%n", labels.size(), Collections.frequency(labels, true));
    }

    private static void collect(List<Labelled> articles, List<double[]> features, List<Boolean> labels) {
        List<Sketch> sketches = articles.stream()
                .map(it -> Sketcher.sketch(it.article(), Background.shipped()))
                .collect(Collectors.toList());
        for (int i = 0; i < sketches.size(); i++) {
            for (int j = i + 1; j < sketches.size(); j++) {
                boolean same = articles.get(i).story().equals(articles.get(j).story());
                double[] pair = Features.of(sketches.get(i), sketches.get(j));
                if (same || pair[0] > STRAY) {
                    features.add(pair);
                    labels.add(same);
                }
            }
        }
    }

    private static List<String> lines(double[] weights) {
        List<String> lines = new ArrayList<>();
        lines.add("# Weights of the decision whether two articles report one event; see docs/models.md");
        for (int i = 0; i < Features.NAMES.size(); i++) {
            lines.add("%s\t%.4f".formatted(Features.NAMES.get(i), weights[i]));
        }
        lines.add("bias\t%.4f".formatted(weights[weights.length - 1]));
        return lines;
    }
}
