package org.parallax.cli.command;

import picocli.CommandLine.Command;

/** Makes gazetteers and looks into them. */
@Command(
        name = "gazetteer",
        description = "Compiles tables of places for the layer 'geo', and looks places up.",
        subcommands = {GazetteerBuildCommand.class, GazetteerInfoCommand.class, GazetteerLookupCommand.class},
        synopsisSubcommandLabel = "(build | info | lookup)")
final class GazetteerCommand extends Group {}
