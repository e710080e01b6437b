package org.parallax.transformer;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.parallax.api.analysis.Settings;
import org.parallax.api.annotation.Annotation;
import org.parallax.api.annotation.Reading;
import org.parallax.api.annotation.Span;
import org.parallax.api.vocabulary.Language;
import org.parallax.api.vocabulary.Quote;
import org.parallax.api.vocabulary.Sentence;
import org.parallax.transformer.model.Classifier;

/** A model as the operator set it up for a layer, and which parts of articles it gets to read. */
record Ready<L>(Options options, List<L> labels, Classifier classifier) {

    /** The model that settings name, loaded; {@code meaning} reads a label, or refuses it. */
    static <L> Ready<L> of(Settings settings, Classifier.Kind kind, Function<String, L> meaning)
            throws IOException, InterruptedException {
        Options options = settings.over(Options.DEFAULTS).checked();
        if (options.labels().isEmpty()) {
            throw new IllegalArgumentException(
                    "Set 'labels' to what each output of the model means, in the order of its outputs");
        }
        List<L> labels = options.labels().stream().map(meaning).toList();
        return new Ready<>(
                options,
                labels,
                Classifier.open(
                        kind,
                        options.model(),
                        options.tokenizer(),
                        labels.size(),
                        options.tokens(),
                        options.batch(),
                        options.threads()));
    }

    /** Whether the model is for the article's language; so it is where no language could be told. */
    boolean reads(Reading reading) {
        return options.languages().isEmpty()
                || reading.first(Language.LANGUAGE)
                        .map(it -> it.code().split("-", 2)[0])
                        .map(options.languages()::contains)
                        .orElse(true);
    }

    /** The sentences in as much of the article as is read; of a first one that is longer than that, its beginning. */
    List<Span> sentences(Reading reading) {
        List<Span> sentences = new ArrayList<>();
        for (Annotation<Sentence> each : reading.get(Sentence.SENTENCES)) {
            Span span = each.span();
            if (span.end() <= options.characters()) {
                sentences.add(span);
            } else if (sentences.isEmpty() && span.start() < options.characters()) {
                sentences.add(new Span(span.start(), whole(reading.text(), options.characters())));
            } else {
                break;
            }
        }
        return sentences;
    }

    /** {@code at}, or the place before, so that no character is cut in two. */
    static int whole(String text, int at) {
        return at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
    }

    /** The shortest quotation around a passage; none without the layer {@code quotes}. */
    static Optional<Quote> quote(Reading reading, Span passage) {
        return reading.has(Quote.QUOTES)
                ? reading.get(Quote.QUOTES).stream()
                        .filter(it -> it.span().contains(passage))
                        .min(java.util.Comparator.comparingInt(
                                it -> it.span().end() - it.span().start()))
                        .map(Annotation::value)
                : Optional.empty();
    }
}
