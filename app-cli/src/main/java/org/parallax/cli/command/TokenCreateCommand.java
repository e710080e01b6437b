package org.parallax.cli.command;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parallax.cli.process.Exit;
import org.parallax.cli.process.Failure;
import org.parallax.cli.terminal.Terminal;
import org.parallax.server.http.Scope;
import org.parallax.server.security.Tokens;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes a token. */
@Command(
        name = "create",
        description =
                "Makes a token and prints it, this once: only a hash of it is kept. A running server takes it at once.")
final class TokenCreateCommand extends Standard {

    @Mixin
    private final TokenFile tokens;

    @Parameters(paramLabel = "NAME", description = "Whose it is or what for, such as 'dashboard'.")
    private String name = "";

    @Option(
            names = {"-s", "--scope"},
            paramLabel = "SCOPE",
            description = "What it allows: read, write (with read) or admin (with both). By default read.")
    private Allowed scope = Allowed.read;

    @Option(names = "--days", paramLabel = "N", description = "For how many days it is good. By default for ever.")
    private @Nullable Integer days;

    private final Terminal terminal;

    /** The scopes as they are written. */
    enum Allowed {
        read(Scope.READ),
        write(Scope.WRITE),
        admin(Scope.ADMIN);

        private final Scope scope;

        Allowed(Scope scope) {
            this.scope = scope;
        }
    }

    @Inject
    TokenCreateCommand(Terminal terminal, TokenFile tokens) {
        this.terminal = terminal;
        this.tokens = tokens;
    }

    @Override
    public Integer call() {
        if (days != null && days < 1) {
            throw Failure.usage("--days must be at least 1, not " + days);
        }
        Tokens.Created created = tokens.open()
                .create(name, scope.scope, Optional.ofNullable(days).map(Duration::ofDays));
        terminal.print(created.secret());
        terminal.note("Its id is %s; 'parallax token revoke %s' ends it"
                .formatted(created.token().id(), created.token().id()));
        return Exit.OK;
    }
}
