package org.parallax.cli.command;

import jakarta.inject.Inject;
import org.parallax.cli.process.Exit;
import org.parallax.cli.process.Failure;
import org.parallax.cli.terminal.Terminal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Takes a token away. */
@Command(name = "revoke", description = "Ends a token. A running server refuses it from the next request on.")
final class TokenRevokeCommand extends Standard {

    @Mixin
    private final TokenFile tokens;

    @Parameters(paramLabel = "ID", description = "The token's id, as 'token list' shows it.")
    private String id = "";

    private final Terminal terminal;

    @Inject
    TokenRevokeCommand(Terminal terminal, TokenFile tokens) {
        this.terminal = terminal;
        this.tokens = tokens;
    }

    @Override
    public Integer call() {
        if (!tokens.open().revoke(id)) {
            throw new Failure("There is no token '%s' in %s; 'parallax token list' shows those there are"
                    .formatted(id, tokens.path()));
        }
        terminal.note("Token %s is revoked".formatted(id));
        return Exit.OK;
    }
}
