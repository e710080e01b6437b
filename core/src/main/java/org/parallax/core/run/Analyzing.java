package org.parallax.core.run;

import org.parallax.api.analysis.Analyzer;
import org.parallax.api.annotation.Reading;

/** One analyzer at work. */
final class Analyzing<T> {

    private final Analyzer<T> analyzer;
    private final String name;

    Analyzing(Analyzer<T> analyzer) {
        this.analyzer = analyzer;
        this.name = analyzer.produces().name();
    }

    /** The call that adds the analyzer's layer to an article. */
    Call analyzing(Draft draft) {
        return new Call(name, analyzer, draft::subject, () -> {
            Reading reading = draft.reading();
            Reading richer = Steps.isDue(analyzer, reading) ? Steps.annotate(analyzer, reading) : reading;
            return () -> draft.become(richer);
        });
    }
}
