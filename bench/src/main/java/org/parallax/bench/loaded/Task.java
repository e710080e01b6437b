package org.parallax.bench.loaded;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.parallax.loaded.lexicon.Lexicon;
import org.parallax.loaded.model.Model;
import org.parallax.loaded.model.Sentence;
import org.parallax.loaded.model.Shape;
import org.parallax.loaded.model.Trainer;

/**
 * Something else that sets are labelled for, and that goes together with loaded language.
 *
 * @param share what it adds to the model, beside the terms with 1
 */
record Task(String name, double share, List<String> positive, List<String> negative) {

    private static final Shape WORDS = new Shape(1 << 17, 0, 0.1, 1);

    Model model(Lexicon lexicon) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < positive.size() + negative.size(); i++) {
            order.add(i);
        }
        Collections.shuffle(order, new Random(7));
        List<Sentence> sentences = new ArrayList<>();
        boolean[] labels = new boolean[order.size()];
        for (int i : order) {
            labels[sentences.size()] = i < positive.size();
            String text = i < positive.size() ? positive.get(i) : negative.get(i - positive.size());
            sentences.add(Sentence.of(text, 0, text.length(), lexicon));
        }
        return Trainer.plain(WORDS, sentences, labels);
    }
}
