package org.parallax.transformer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parallax.api.annotation.Annotation;
import org.parallax.api.annotation.Layer;
import org.parallax.api.annotation.Reading;
import org.parallax.api.annotation.Span;
import org.parallax.api.vocabulary.EntityMention;
import org.parallax.api.vocabulary.Language;
import org.parallax.api.vocabulary.Quote;
import org.parallax.api.vocabulary.Sentence;
import org.parallax.api.vocabulary.Sentiment.Tone;
import org.parallax.api.vocabulary.TargetSentiment;
import org.parallax.api.vocabulary.Voice;
import org.parallax.transformer.model.Classifier;
import org.parallax.transformer.model.Classifier.Pair;

/**
 * The tone at each mention, as an operator's sequence classifier tells it of the sentence and the mention: as a pair of texts, or of
 * the sentence with marks around the mention. Of very long sentences it reads the surroundings of the mention.
 */
public final class TargetSentimentTransformer extends Transformer<TargetSentiment, Tone> {

    /** The analyzer before it is configured. */
    public TargetSentimentTransformer() {
        this(null);
    }

    private TargetSentimentTransformer(@Nullable Ready<Tone> ready) {
        super(TargetSentiment.TARGET_SENTIMENT, Classifier.Kind.TEXTS, ready);
    }

    @Override
    TargetSentimentTransformer with(Ready<Tone> model) {
        return new TargetSentimentTransformer(model);
    }

    @Override
    Tone meaning(String label) {
        return Tones.meaning(label);
    }

    @Override
    public Set<Layer<?>> requires() {
        return Set.of(Language.LANGUAGE, Sentence.SENTENCES, EntityMention.ENTITIES);
    }

    @Override
    List<Annotation<TargetSentiment>> find(Reading reading, Ready<Tone> model) throws Exception {
        List<Annotation<EntityMention>> mentions = new ArrayList<>();
        List<Span> sentences = new ArrayList<>();
        List<Annotation<EntityMention>> open = reading.get(EntityMention.ENTITIES);
        int next = 0;
        for (Span sentence : model.sentences(reading)) {
            while (next < open.size() && open.get(next).span().start() < sentence.end()) {
                Annotation<EntityMention> mention = open.get(next++);
                if (sentence.contains(mention.span())) {
                    mentions.add(mention);
                    sentences.add(surroundings(reading.text(), sentence, mention.span(), model.options()));
                }
            }
        }
        List<double[]> said = said(reading.text(), sentences, mentions, model);
        List<Annotation<TargetSentiment>> found = new ArrayList<>();
        for (int i = 0; i < mentions.size(); i++) {
            Annotation<EntityMention> mention = mentions.get(i);
            Tones tones = Tones.of(said.get(i), model.labels());
            Optional<Quote> quote = Ready.quote(reading, mention.span());
            found.add(Annotation.at(
                    mention.span(),
                    new TargetSentiment(
                            mention.value().name(),
                            tones.score(),
                            tones.label(),
                            quote.isPresent() ? Voice.QUOTED : Voice.OUTLET,
                            quote.flatMap(Quote::speaker).map(Quote.Speaker::name))));
        }
        return found;
    }

    private static List<double[]> said(
            String text, List<Span> sentences, List<Annotation<EntityMention>> mentions, Ready<Tone> model)
            throws Exception {
        List<String> marks = model.options().marks();
        List<Pair> pairs = new ArrayList<>();
        List<String> marked = new ArrayList<>();
        for (int i = 0; i < mentions.size(); i++) {
            Span sentence = sentences.get(i);
            Span mention = mentions.get(i).span();
            if (marks.isEmpty()) {
                pairs.add(new Pair(sentence.in(text), mention.in(text)));
            } else {
                marked.add(text.substring(sentence.start(), mention.start())
                        + marks.get(0)
                        + ' '
                        + mention.in(text)
                        + ' '
                        + marks.get(1)
                        + text.substring(mention.end(), sentence.end()));
            }
        }
        return marks.isEmpty()
                ? model.classifier().pairs(pairs)
                : model.classifier().texts(marked);
    }

    /** The sentence, or as much of it on both sides of the mention as fits into a window in most languages. */
    private static Span surroundings(String text, Span sentence, Span mention, Options options) {
        int side = options.tokens();
        int from = Math.max(sentence.start(), Ready.whole(text, Math.max(0, mention.start() - side)));
        int to = Math.min(sentence.end(), Ready.whole(text, Math.min(text.length(), mention.end() + side)));
        return sentence.end() - sentence.start() <= 2 * side ? sentence : new Span(from, to);
    }
}
