package org.parallax.sentiment;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import org.parallax.api.analysis.Analyzer;
import org.parallax.api.annotation.Annotation;
import org.parallax.api.annotation.Layer;
import org.parallax.api.annotation.Reading;
import org.parallax.api.annotation.Span;
import org.parallax.api.vocabulary.Language;
import org.parallax.api.vocabulary.Sentence;
import org.parallax.api.vocabulary.Sentiment;
import org.parallax.api.vocabulary.Sentiment.Scope;

/**
 * The tone of an English article and of each of its sentences, from a lexicon of word valences and rules for what the
 * words around a word make of it.
 *
 * <p>One finding for the article over its whole text, then one for each sentence; none where the article is in another
 * language, or has no words. Scores from −1 to 1.
 */
public final class SentimentAnalyzer implements Analyzer<Sentiment> {

    private static final double TITLE_WEIGHT = 2;
    /** Below this, the language of a text counts as unknown; it is so for short headlines full of names. */
    private static final double SURE = 0.6;

    private static final int WORDS_TO_SHOW = 12;

    @Override
    public Layer<Sentiment> produces() {
        return Sentiment.SENTIMENT;
    }

    @Override
    public Set<Layer<?>> requires() {
        return Set.of(Language.LANGUAGE, Sentence.SENTENCES);
    }

    @Override
    public List<Annotation<Sentiment>> analyze(Reading reading) {
        if (!isEnglish(reading)) {
            return List.of();
        }
        Scorer scorer = new Scorer(Lexicon.news());
        String text = reading.text();
        List<Annotation<Sentiment>> findings = new ArrayList<>();
        double sum = 0;
        double weights = 0;
        for (Annotation<Sentence> each : reading.get(Sentence.SENTENCES)) {
            Span sentence = each.span();
            double score = Scorer.score(scorer.contributions(text, sentence));
            findings.add(Annotation.at(sentence, sentiment(Scope.SENTENCE, score)));
            double weight = sentence.start() < reading.article().bodyStart() ? TITLE_WEIGHT : 1;
            sum += weight * score;
            weights += weight;
        }
        if (weights > 0) {
            findings.add(0, Annotation.at(reading.extent(), sentiment(Scope.ARTICLE, sum / weights)));
        }
        return findings;
    }

    @Override
    public Optional<String> explain(Reading reading, Annotation<Sentiment> finding) {
        Scorer scorer = new Scorer(Lexicon.news());
        Span span = finding.span();
        List<Contribution> contributions = reading.get(Sentence.SENTENCES).stream()
                .map(Annotation::span)
                .filter(span::contains)
                .flatMap(it -> scorer.contributions(reading.text(), it).stream())
                .sorted(Comparator.comparingDouble((Contribution it) -> -Math.abs(it.value())))
                .toList();
        if (contributions.isEmpty()) {
            return Optional.of("no word of known tone");
        }
        int more = contributions.size() - WORDS_TO_SHOW;
        return Optional.of(contributions.stream()
                        .limit(WORDS_TO_SHOW)
                        .map(Contribution::toString)
                        .collect(joining(", "))
                + (more > 0 ? ", and %d words of less weight".formatted(more) : ""));
    }

    private static boolean isEnglish(Reading reading) {
        return reading.first(Language.LANGUAGE)
                .filter(it -> it.confidence() >= SURE)
                .map(it -> it.code().equals("en") || it.code().startsWith("en-"))
                .orElseGet(() -> isMostlyAscii(reading.text()));
    }

    /** Whether a text whose language could not be told is printed in the letters of English. */
    private static boolean isMostlyAscii(String text) {
        IntPredicate ascii = c -> c < 0x80;
        long letters = text.codePoints().filter(Character::isLetter).count();
        return letters > 0
                && text.codePoints().filter(Character::isLetter).filter(ascii).count() >= 0.95 * letters;
    }

    private static Sentiment sentiment(Scope scope, double score) {
        double rounded = Math.round(score * 1000) / 1000.0 + 0.0;
        return new Sentiment(scope, rounded, Scorer.tone(rounded));
    }
}
