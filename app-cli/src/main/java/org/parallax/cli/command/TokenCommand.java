package org.parallax.cli.command;

import picocli.CommandLine.Command;

/** Looks after the tokens that clients of the server need. */
@Command(
        name = "token",
        description = "Looks after the tokens that clients of the server need.",
        subcommands = {TokenCreateCommand.class, TokenListCommand.class, TokenRevokeCommand.class},
        synopsisSubcommandLabel = "(create | list | revoke)")
final class TokenCommand extends Group {}
