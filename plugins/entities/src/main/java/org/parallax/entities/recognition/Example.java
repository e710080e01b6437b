package org.parallax.entities.recognition;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.parallax.api.annotation.Annotation;
import org.parallax.api.annotation.Reading;
import org.parallax.api.vocabulary.EntityMention;
import org.parallax.entities.lexicon.Lexicon;
import org.parallax.entities.text.Words;

/** A run of words with its right tags. */
final class Example {

    private final int[][] features;
    private final byte[] tags;

    private Example(int[][] features, byte[] tags) {
        this.features = features;
        this.tags = tags;
    }

    /** How many words there are. */
    int length() {
        return tags.length;
    }

    /** The features of a word. */
    int[] features(int word) {
        return features[word];
    }

    /** The tag of a word. */
    int tag(int word) {
        return tags[word];
    }

    /** The runs of an article whose names somebody marked. Names that do not begin and end with words are left out. */
    static List<Example> of(Reading reading, Lexicon lexicon) {
        Document document = Document.of(reading, lexicon);
        byte[] tags = tags(document.words, reading.get(EntityMention.ENTITIES));
        List<Example> examples = new ArrayList<>();
        Runs.of(document, (first, length, features) -> {
            int[][] found = new int[length][];
            for (int i = 0; i < length; i++) {
                features.of(first + i);
                found[i] = Arrays.copyOf(features.found, features.count);
            }
            examples.add(new Example(found, repaired(Arrays.copyOfRange(tags, first, first + length))));
        });
        return examples;
    }

    private static byte[] tags(Words words, List<Annotation<EntityMention>> mentions) {
        byte[] tags = new byte[words.count()];
        Arrays.fill(tags, (byte) Tags.OUT);
        int word = 0;
        int taken = 0;
        for (Annotation<EntityMention> mention : mentions) {
            word = words.from(word, mention.span().start());
            int end = word;
            while (end < words.count() && words.end(end) <= mention.span().end()) {
                end++;
            }
            boolean exact = end > word
                    && words.begin(word) == mention.span().start()
                    && words.end(end - 1) == mention.span().end();
            if (exact && word >= taken && Tags.has(mention.value().type())) {
                for (int i = word; i < end; i++) {
                    tags[i] = (byte) Tags.of(mention.value().type(), Tags.part(i - word, end - word));
                }
                taken = end;
            }
        }
        return tags;
    }

    /** Names that a run cuts are left out of it. */
    private static byte[] repaired(byte[] tags) {
        int open = -1;
        for (int i = 0; i < tags.length; i++) {
            if (tags[i] == Tags.OUT) {
                continue;
            }
            if (Tags.begins(tags[i])) {
                open = i;
            }
            if (open < 0) {
                tags[i] = Tags.OUT;
            } else if (Tags.ends(tags[i])) {
                open = -1;
            }
        }
        if (open >= 0) {
            Arrays.fill(tags, open, tags.length, (byte) Tags.OUT);
        }
        return tags;
    }
}
