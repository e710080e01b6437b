package org.parallax.cli.show;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parallax.api.analysis.Analyzer;
import org.parallax.api.annotation.Annotation;
import org.parallax.api.annotation.Reading;
import org.parallax.cli.terminal.Style;
import org.parallax.cli.terminal.Terminal;
import org.parallax.cli.terminal.Visible;
import org.parallax.core.run.Steps;
import org.parallax.pipeline.Toolbox;

/** What findings rest on, in the words of the plug-ins that made them. */
public final class Explanations {

    private final Terminal terminal;
    private final Toolbox toolbox;

    public Explanations(Terminal terminal, Toolbox toolbox) {
        this.terminal = terminal;
        this.toolbox = toolbox;
    }

    /** Prints what the findings of these layers rest on, each reason once. */
    public void print(Reading reading, List<String> layers) {
        for (Analyzer<?> analyzer : toolbox.analyzers()) {
            String layer = analyzer.produces().name();
            if (layers.contains(layer) && reading.layers().contains(layer)) {
                terminal.print(terminal.style(Style.BOLD, "why " + layer));
                explain(analyzer, reading);
                terminal.print("");
            }
        }
    }

    private <T> void explain(Analyzer<T> analyzer, Reading reading) {
        Set<String> told = new HashSet<>();
        Reading given = Steps.visible(analyzer, reading);
        for (Annotation<T> finding : reading.get(analyzer.produces())) {
            Optional<String> reason = reason(analyzer, given, finding);
            String words = finding.span().equals(reading.extent())
                    ? "the article"
                    : finding.span().in(reading.text());
            reason.map(it -> Visible.line(words) + ": "
                            + Visible.text(it).strip().replace("\n", "\n    "))
                    .filter(told::add)
                    .ifPresent(it -> terminal.print("  " + it));
        }
        if (told.isEmpty()) {
            terminal.print("  the plug-in cannot say");
        }
    }

    private <T> Optional<String> reason(Analyzer<T> analyzer, Reading given, Annotation<T> finding) {
        try {
            return analyzer.explain(given, finding);
        } catch (RuntimeException | LinkageError e) {
            terminal.error(
                    "plug-in '%s' could not explain a finding: %s".formatted(analyzer.produces(), e.getMessage()));
            return Optional.empty();
        }
    }
}
