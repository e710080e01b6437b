package org.parallax.transformer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parallax.api.annotation.Annotation;
import org.parallax.api.annotation.Reading;
import org.parallax.api.annotation.Span;
import org.parallax.api.vocabulary.Sentiment;
import org.parallax.api.vocabulary.Sentiment.Scope;
import org.parallax.api.vocabulary.Sentiment.Tone;
import org.parallax.transformer.model.Classifier;

/**
 * The tone of an article and of its sentences, as an operator's sequence classifier tells it. The article is read as one text, in
 * windows; scores from −1 to 1.
 */
public final class SentimentTransformer extends Transformer<Sentiment, Tone> {

    /** The analyzer before it is configured. */
    public SentimentTransformer() {
        this(null);
    }

    private SentimentTransformer(@Nullable Ready<Tone> ready) {
        super(Sentiment.SENTIMENT, Classifier.Kind.TEXTS, ready);
    }

    @Override
    SentimentTransformer with(Ready<Tone> model) {
        return new SentimentTransformer(model);
    }

    @Override
    Tone meaning(String label) {
        return Tones.meaning(label);
    }

    @Override
    List<Annotation<Sentiment>> find(Reading reading, Ready<Tone> model) throws Exception {
        List<Span> sentences = model.sentences(reading);
        if (sentences.isEmpty()) {
            return List.of();
        }
        List<String> texts = new ArrayList<>();
        texts.add(
                reading.text().substring(0, sentences.get(sentences.size() - 1).end()));
        sentences.forEach(it -> texts.add(it.in(reading.text())));
        List<double[]> said = model.classifier().texts(texts);
        List<Annotation<Sentiment>> found = new ArrayList<>();
        found.add(Annotation.at(reading.extent(), sentiment(Scope.ARTICLE, said.get(0), model)));
        for (int i = 0; i < sentences.size(); i++) {
            found.add(Annotation.at(sentences.get(i), sentiment(Scope.SENTENCE, said.get(i + 1), model)));
        }
        return found;
    }

    @Override
    Optional<String> reasons(Reading reading, Annotation<Sentiment> finding, Ready<Tone> model) throws Exception {
        return Occlusion.reasons(
                finding.span().in(reading.text()),
                new Span(0, 0),
                texts -> model.classifier().texts(texts).stream()
                        .map(it -> Tones.of(it, model.labels()).score())
                        .toList());
    }

    private static Sentiment sentiment(Scope scope, double[] probabilities, Ready<Tone> model) {
        Tones tones = Tones.of(probabilities, model.labels());
        return new Sentiment(scope, tones.score(), tones.label());
    }
}
