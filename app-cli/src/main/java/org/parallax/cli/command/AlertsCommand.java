package org.parallax.cli.command;

import picocli.CommandLine.Command;

/** Looks after saved searches. */
@Command(
        name = "alerts",
        description = "Saves searches, and tells what they find as articles come in.",
        subcommands = {
            AlertsAddCommand.class,
            AlertsListCommand.class,
            AlertsRemoveCommand.class,
            AlertsCheckCommand.class,
            AlertsShowCommand.class
        },
        synopsisSubcommandLabel = "(add | list | remove | check | show)")
final class AlertsCommand extends Group {}
