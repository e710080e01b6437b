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
        List<Target> targets = new ArrayList<>();
        List<Annotation<EntityMention>> open = reading.get(EntityMention.ENTITIES);
        int next = 0;
        for (Span sentence : model.sentences(reading)) {
            while (next < open.size() && open.get(next).span().start() < sentence.end()) {
                Annotation<EntityMention> mention = open.get(next++);
                if (sentence.contains(mention.span())) {
                    mentions.add(mention);
                    targets.add(target(reading, sentence, mention.span(), model));
                }
            }
        }
        List<Tones> tones = tones(targets, model);
        List<Annotation<TargetSentiment>> found = new ArrayList<>();
        for (int i = 0; i < mentions.size(); i++) {
            Annotation<EntityMention> mention = mentions.get(i);
            Optional<Quote> quote = Ready.quote(reading, mention.span());
            found.add(Annotation.at(
                    mention.span(),
                    new TargetSentiment(
                            mention.value().name(),
                            tones.get(i).score(),
                            tones.get(i).label(),
                            quote.isPresent() ? Voice.QUOTED : Voice.OUTLET,
                            quote.flatMap(Quote::speaker).map(Quote.Speaker::name))));
        }
        return found;
    }

    @Override
    Optional<String> reasons(Reading reading, Annotation<TargetSentiment> finding, Ready<Tone> model) throws Exception {
        for (Span sentence : model.sentences(reading)) {
            if (sentence.contains(finding.span())) {
                Target target = target(reading, sentence, finding.span(), model);
                return Occlusion.reasons(
                        target.text(),
                        target.place(),
                        texts -> tones(texts.stream().map(target::in).toList(), model).stream()
                                .map(Tones::score)
                                .toList());
            }
        }
        return Optional.empty();
    }

    private static Target target(Reading reading, Span sentence, Span mention, Ready<Tone> model) {
        return Target.of(reading.text(), sentence, mention, model.options().tokens());
    }

    private static List<Tones> tones(List<Target> targets, Ready<Tone> model) throws Exception {
        List<String> marks = model.options().marks();
        List<double[]> said = marks.isEmpty()
                ? model.classifier().pairs(targets.stream().map(Target::pair).toList())
                : model.classifier()
                        .texts(targets.stream().map(it -> it.between(marks)).toList());
        return said.stream().map(it -> Tones.of(it, model.labels())).toList();
    }
}
