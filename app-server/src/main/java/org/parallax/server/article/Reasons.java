package org.parallax.server.article;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.parallax.api.analysis.Analyzer;
import org.parallax.api.annotation.Annotation;
import org.parallax.api.annotation.Reading;
import org.parallax.api.annotation.Span;
import org.parallax.server.analysis.Workbench;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What findings rest on, in the words of the plug-ins that made them. */
public final class Reasons {

    private static final Logger LOG = LoggerFactory.getLogger(Reasons.class);

    private final Workbench workbench;

    @Inject
    Reasons(Workbench workbench) {
        this.workbench = workbench;
    }

    /** What one finding rests on. */
    public record Explanation(String layer, Span span, String reason) {}

    /** Whether plug-ins can be asked without waiting. */
    public boolean isReady() {
        return workbench.isReady();
    }

    /** What the findings of some layers of a reading rest on; findings whose plug-in cannot say are left out. */
    public List<Explanation> of(Reading reading, Predicate<String> layers) {
        List<Explanation> explanations = new ArrayList<>();
        for (Analyzer<?> analyzer : workbench.ready().analyzers()) {
            if (reading.has(analyzer.produces())
                    && layers.test(analyzer.produces().name())) {
                explain(analyzer, reading, explanations);
            }
        }
        return explanations;
    }

    private static <T> void explain(Analyzer<T> analyzer, Reading reading, List<Explanation> explanations) {
        String layer = analyzer.produces().name();
        try {
            Reading given = reading.only(analyzer.requires());
            for (Annotation<T> finding : reading.get(analyzer.produces())) {
                analyzer.explain(given, finding)
                        .ifPresent(it -> explanations.add(new Explanation(layer, finding.span(), it)));
            }
        } catch (RuntimeException | LinkageError e) {
            LOG.warn("Plug-in '{}' could not explain its findings: {}", layer, e.toString());
        }
    }
}
