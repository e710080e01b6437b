package org.parallax.sentiment;

import static java.util.stream.Collectors.joining;

import java.util.Comparator;
import java.util.List;
import org.parallax.api.annotation.Annotation;
import org.parallax.api.annotation.Reading;
import org.parallax.api.annotation.Span;
import org.parallax.api.vocabulary.Sentence;
import org.parallax.sentiment.model.Model;
import org.parallax.sentiment.model.Sentences;
import org.parallax.sentiment.model.Term;

/** Says which words a tone rests on, and how much each weighs. */
final class Explanation {

    private static final int WORDS_TO_SHOW = 12;
    /** What adds less than this would be printed as nothing. */
    private static final double WORTH_SAYING = 0.005;

    private Explanation() {}

    static String of(Model model, Reading reading, Span span) {
        Sentences sentences = new Sentences(model, reading);
        List<Term> terms = reading.get(Sentence.SENTENCES).stream()
                .map(Annotation::span)
                .filter(span::contains)
                .flatMap(it -> sentences.terms(it).stream())
                .filter(it -> Math.abs(it.value()) >= WORTH_SAYING)
                .sorted(Comparator.comparingDouble(it -> -Math.abs(it.value())))
                .toList();
        if (terms.isEmpty()) {
            return "no word of known tone";
        }
        int more = terms.size() - WORDS_TO_SHOW;
        return terms.stream().limit(WORDS_TO_SHOW).map(Term::toString).collect(joining(", "))
                + (more > 0 ? ", and %d words of less weight".formatted(more) : "");
    }
}
