package org.parallax.cli.command;

import picocli.CommandLine.Command;

/** Shows plug-ins. */
@Command(
        name = "plugins",
        description = "Shows the plug-ins there are, and what is wrong with those that cannot be used.",
        subcommands = {PluginsListCommand.class, PluginsInfoCommand.class, PluginsDoctorCommand.class},
        synopsisSubcommandLabel = "(list | info | doctor)")
final class PluginsCommand extends Group {}
