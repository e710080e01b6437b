package org.parallax.cli.command;

import picocli.CommandLine.Command;

/** Shows what is known of outlets. */
@Command(
        name = "outlets",
        description = {
            "Shows what is known of outlets, from a file of yours: their domains, country and language, and who owns or pays"
                    + " them, each with its source and date; and what the archive tells of them. Parallax knows nothing of any"
                    + " outlet by itself."
        },
        subcommands = {
            OutletsListCommand.class,
            OutletsShowCommand.class,
            OutletsGraphCommand.class,
            OutletsBurstsCommand.class,
            OutletsImportCommand.class
        },
        synopsisSubcommandLabel = "(list | show | graph | bursts | import)")
final class OutletsCommand extends Group {}
