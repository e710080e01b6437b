package org.parallax.cli.command;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.parallax.cli.process.Exit;
import org.parallax.cli.terminal.Style;
import org.parallax.cli.terminal.Table;
import org.parallax.cli.terminal.Terminal;
import org.parallax.cli.terminal.Visible;
import org.parallax.core.json.Json;
import org.parallax.server.security.Token;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists the tokens. */
@Command(name = "list", description = "Lists the tokens, without their secrets.")
final class TokenListCommand extends Standard {

    @Mixin
    private final TokenFile tokens;

    @Option(names = "--json", description = "One JSON object a line.")
    private boolean asJson;

    private final Terminal terminal;
    private final Json json;

    @Inject
    TokenListCommand(Terminal terminal, Json json, TokenFile tokens) {
        this.terminal = terminal;
        this.json = json;
        this.tokens = tokens;
    }

    /** A token as it is listed. */
    private record Row(String id, String name, String scope, String created, String expires) {

        static Row of(Token token) {
            return new Row(
                    token.id(),
                    token.name(),
                    token.scope().name().toLowerCase(Locale.ROOT),
                    token.created().toString(),
                    token.expires().map(Instant::toString).orElse("never"));
        }
    }

    @Override
    public Integer call() {
        List<Row> rows = tokens.open().all().stream().map(Row::of).toList();
        if (asJson) {
            rows.forEach(it -> terminal.print(json.write(it)));
            return Exit.OK;
        }
        if (rows.isEmpty()) {
            terminal.note("There are no tokens in " + tokens.path());
            return Exit.OK;
        }
        Table table = new Table("", 4);
        table.row("ID", "NAME", "SCOPE", "CREATED", "EXPIRES");
        rows.forEach(it -> table.row(it.id(), Visible.line(it.name()), it.scope(), it.created(), it.expires()));
        List<String> lines = table.lines(terminal.columns());
        terminal.print(terminal.style(Style.BOLD, lines.get(0)));
        terminal.print(lines.subList(1, lines.size()));
        return Exit.OK;
    }
}
