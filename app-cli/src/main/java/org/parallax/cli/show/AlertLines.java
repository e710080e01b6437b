package org.parallax.cli.show;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parallax.archive.alert.Alert;
import org.parallax.archive.alert.Alert.Matched;
import org.parallax.cli.terminal.Style;
import org.parallax.cli.terminal.Terminal;
import org.parallax.cli.terminal.Visible;
import org.parallax.core.json.Json;

/** Alerts on the terminal. */
public final class AlertLines {

    private final Terminal terminal;
    private final Json json;

    public AlertLines(Terminal terminal, Json json) {
        this.terminal = terminal;
        this.json = json;
    }

    /** Prints alerts, one JSON object a line or to be read. */
    public void print(List<Alert> alerts, boolean asJson) {
        for (Alert alert : alerts) {
            if (asJson) {
                terminal.print(json.write(alert));
            } else {
                print(alert);
            }
        }
    }

    private void print(Alert alert) {
        terminal.print("%d  %s  %s  %s"
                .formatted(
                        alert.number(),
                        terminal.style(Style.BOLD, alert.search()),
                        alert.kind().name().toLowerCase(Locale.ROOT),
                        alert.at()));
        terminal.print("  " + Visible.line(alert.why()));
        alert.articles().forEach(it -> terminal.print("  " + line(it)));
        terminal.print("");
    }

    private String line(Matched article) {
        String facts = Stream.of(article.outlet(), article.day().map(Object::toString), article.title())
                .flatMap(it -> it.stream())
                .collect(Collectors.joining(" · "));
        return terminal.style(Style.DIM, article.id().value()) + "  " + Visible.line(facts);
    }
}
