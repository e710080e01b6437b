package org.parallax.entities.recognition;

import java.util.ArrayList;
import java.util.List;
import org.parallax.api.annotation.Reading;
import org.parallax.api.vocabulary.EntityMention;
import org.parallax.entities.lexicon.Lexicon;
import org.parallax.entities.text.Words;

/** Tells which words of an article are names, and of what: a linear model over runs of words. Immutable. */
public final class Recognizer {

    private final Lexicon lexicon;
    private final Weights weights;

    /** A recogniser with a lexicon and a model learned with that lexicon. */
    public Recognizer(Lexicon lexicon, Weights weights) {
        this.lexicon = lexicon;
        this.weights = weights;
    }

    /**
     * What was recognised in an article.
     *
     * @param names the names, in the order of the text, without overlaps
     * @param descriptions descriptions that mean persons among them
     */
    public record Recognized(List<Name> names, List<Description> descriptions) {}

    /** What there is in an article. */
    public Recognized recognize(Reading reading) {
        Document document = Document.of(reading, lexicon);
        Words words = document.words;
        Decoder decoder = new Decoder(weights.pairs());
        List<Name> names = new ArrayList<>();
        Runs.of(document, (first, length, features) -> {
            int[] scores = new int[length * Weights.WIDTH];
            for (int i = 0; i < length; i++) {
                features.of(first + i);
                weights.score(features.found, features.count, scores, i * Weights.WIDTH);
            }
            byte[] tags = new byte[length];
            decoder.decode(scores, length, tags);
            collect(words, first, tags, names);
        });
        Repeats.add(document, names);
        Occasions.widen(words, names);
        return new Recognized(names, Description.in(document, names));
    }

    /** What speaks for a name that was recognised in an article; empty where it was not. */
    public String explain(Reading reading, Name name) {
        Document document = Document.of(reading, lexicon);
        Evidence evidence = new Evidence();
        Runs.of(document, (first, length, features) -> {
            for (int i = Math.max(first, name.firstWord()); i < Math.min(first + length, name.endWord()); i++) {
                features.of(i);
                int size = name.endWord() - name.firstWord();
                int at = i - name.firstWord();
                evidence.add(features, weights, Tags.of(name.type(), Tags.part(at, size)));
            }
        });
        return evidence.toString();
    }

    private static void collect(Words words, int first, byte[] tags, List<Name> names) {
        int begin = 0;
        for (int i = 0; i < tags.length; i++) {
            if (Tags.begins(tags[i])) {
                begin = i;
            }
            if (Tags.ends(tags[i])) {
                int from = first + begin;
                if (Tags.type(tags[i]) == EntityMention.Type.PERSON && begin < i && Signals.isTitle(words.hash(from))) {
                    from++;
                }
                names.add(new Name(Tags.type(tags[i]), words.begin(from), words.end(first + i), from, first + i + 1));
            }
        }
    }
}
