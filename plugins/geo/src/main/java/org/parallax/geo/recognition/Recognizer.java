package org.parallax.geo.recognition;

import java.util.ArrayList;
import java.util.List;
import org.parallax.geo.gazetteer.Gazetteer;

/** Finds the names in a text that are meant as places. Immutable. */
public final class Recognizer {

    private final Gazetteer gazetteer;
    private final Lexicon lexicon;
    private final PlaceModel model;
    private final Matcher matcher;
    private final Rules rules;

    public Recognizer(Gazetteer gazetteer, Lexicon lexicon, PlaceModel model) {
        this.gazetteer = gazetteer;
        this.lexicon = lexicon;
        this.model = model;
        this.matcher = new Matcher(gazetteer);
        this.rules = new Rules(gazetteer, lexicon);
    }

    /**
     * A name in a text, and how likely it is meant as a place.
     *
     * @param mention the name
     * @param probability from 0 to 1
     */
    public record Recognized(Mention mention, double probability) {}

    /** All names of the gazetteer that occur in the text, likely or not. */
    public List<Recognized> recognize(Words words) {
        List<Mention> mentions = matcher.match(words);
        Evidence evidence = new Evidence(gazetteer, lexicon, words, mentions);
        List<Recognized> recognized = new ArrayList<>(mentions.size());
        boolean contained = false;
        for (int i = 0; i < mentions.size(); i++) {
            Mention mention = mentions.get(i);
            boolean contains = contained;
            contained = i + 1 < mentions.size() && isContained(words, mention, mentions.get(i + 1));
            evidence.collect(i);
            double learnt = model.probability(evidence);
            recognized.add(new Recognized(mention, rules.correct(words, mention, learnt, contained || contains)));
        }
        return recognized;
    }

    /** Whether the next name follows after a comma, and names what this one lies in: <i>Brighton, England</i>. */
    private boolean isContained(Words words, Mention inner, Mention outer) {
        return outer.firstWord() == inner.endWord()
                && words.gap(outer.firstWord()) == Words.COMMA
                && Containment.of(gazetteer, inner, outer);
    }

    /** The features of each name in the text, for training. */
    public List<int[]> features(Words words) {
        List<Mention> mentions = matcher.match(words);
        Evidence evidence = new Evidence(gazetteer, lexicon, words, mentions);
        List<int[]> features = new ArrayList<>(mentions.size());
        for (int i = 0; i < mentions.size(); i++) {
            evidence.collect(i);
            int[] of = new int[evidence.count()];
            for (int j = 0; j < of.length; j++) {
                of[j] = evidence.feature(j);
            }
            features.add(of);
        }
        return features;
    }

    /** The names that {@link #features} describes, in the same order. */
    public List<Mention> mentions(Words words) {
        return matcher.match(words);
    }
}
