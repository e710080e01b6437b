package org.parallax.bench.sentiment;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.parallax.bench.sentiment.WordNet.Base;
import org.parallax.bench.sentiment.WordNet.Link;
import org.parallax.bench.sentiment.WordNet.Meaning;

/**
 * Describes a word by what WordNet says of it: its meanings, the words that share them, more general and kindred ones, its
 * opposites with a minus, the words of its definitions; and by the letters it is made of. Words of like description have like
 * valences.
 */
final class Meanings {

    private static final int MOST_MEANINGS = 8;
    private static final int MOST_OF_GLOSS = 15;
    private static final int SHORTEST_PIECE = 3;
    private static final int LONGEST_PIECE = 6;
    private static final double OF_LETTERS = 0.7;

    private final WordNet net;
    /** Words too common to say anything in a definition. */
    private final Set<String> common;

    Meanings(WordNet net, Set<String> common) {
        this.net = net;
        this.common = common;
    }

    /** The features of a word in lower case, by name. */
    Map<String, Double> of(String word) {
        Map<String, Double> features = new TreeMap<>();
        List<Base> bases = net.bases(word);
        for (Base base : bases) {
            double sum = 0;
            for (int i = 0; i < base.meanings().size(); i++) {
                sum += 1.0 / (i + 1);
            }
            for (int i = 0; i < Math.min(MOST_MEANINGS, base.meanings().size()); i++) {
                meaning(base.meanings().get(i), 1.0 / (i + 1) / sum / bases.size(), features);
            }
            add(features, "lemma " + base.lemma(), 1.0 / bases.size());
        }
        scale(features, 1);
        Map<String, Double> letters = new TreeMap<>();
        String bounded = "^" + word + "$";
        for (int length = SHORTEST_PIECE; length <= LONGEST_PIECE; length++) {
            for (int i = 0; i + length <= bounded.length(); i++) {
                add(letters, "letters " + bounded.substring(i, i + length), 1);
            }
        }
        scale(letters, OF_LETTERS);
        features.putAll(letters);
        return features;
    }

    private void meaning(String id, double share, Map<String, Double> features) {
        Meaning meaning = net.meaning(id);
        concept(id, share, 1, 0.7, features);
        for (Link link : meaning.links()) {
            switch (link.kind()) {
                case "@", "&" -> {
                    add(features, "link " + link.kind() + link.meaning(), 0.7 * share);
                    concept(link.meaning(), share, 0.5, 0.35, features);
                }
                case "*", ">", "^", "$", "=" -> add(features, "link " + link.meaning(), 0.7 * share);
                case "~" -> add(features, "link ~" + link.meaning(), 0.2 * share);
                case "+" -> concept(link.meaning(), share, 0.7, 0.5, features);
                case "!" -> concept(link.meaning(), share, -0.7, -0.5, features);
                default -> {}
            }
        }
        String definition = meaning.gloss().split("; \"", 2)[0];
        Texts.words(definition).stream()
                .filter(it -> !common.contains(it))
                .limit(MOST_OF_GLOSS)
                .forEach(it -> {
                    add(features, "gloss " + it, 0.35 * share);
                    add(features, "word " + it, 0.2 * share);
                });
    }

    private void concept(String id, double share, double itself, double words, Map<String, Double> features) {
        add(features, "meaning " + id, itself * share);
        net.meaning(id).words().forEach(it -> add(features, "word " + it, words * share));
    }

    private static void add(Map<String, Double> features, String name, double value) {
        features.merge(name, value, Double::sum);
    }

    /** Makes a description as long as another, however much is said in it. */
    private static void scale(Map<String, Double> features, double length) {
        double size =
                Math.sqrt(features.values().stream().mapToDouble(it -> it * it).sum());
        if (size > 0) {
            features.replaceAll((name, value) -> value / size * length);
        }
    }
}
