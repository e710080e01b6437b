package org.parallax.sentences;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parallax.api.analysis.Analyzer;
import org.parallax.api.annotation.Annotation;
import org.parallax.api.annotation.Layer;
import org.parallax.api.annotation.Reading;
import org.parallax.api.annotation.Span;
import org.parallax.api.vocabulary.Sentence;
import org.parallax.api.vocabulary.Sentence.Kind;

/** Finds the sentences of an article in any script, by rules, in one pass. The title is a sentence of its own. */
public final class SentencesAnalyzer implements Analyzer<Sentence> {

    private static final Sentence PROSE = new Sentence(Kind.SENTENCE);
    private static final Sentence LINE = new Sentence(Kind.LINE);

    @Override
    public Layer<Sentence> produces() {
        return Sentence.SENTENCES;
    }

    @Override
    public List<Annotation<Sentence>> analyze(Reading reading) {
        List<Annotation<Sentence>> found = new ArrayList<>();
        Splitter.split(
                reading.text(),
                (start, end, ended) -> found.add(Annotation.at(new Span(start, end), ended ? PROSE : LINE)));
        return found;
    }

    @Override
    public Optional<String> explain(Reading reading, Annotation<Sentence> finding) {
        return Optional.of(
                finding.value().kind() == Kind.LINE
                        ? "the line ends, and no mark ends the sentence"
                        : "ends with " + Character.getName(Splitter.ender(reading.text(), finding.span())));
    }
}
