package org.parallax.cli.command;

import picocli.CommandLine.Command;

/** Looks after an archive. */
@Command(
        name = "archive",
        description = "Looks after an archive.",
        subcommands = {
            ArchiveVerifyCommand.class,
            ArchiveReindexCommand.class,
            ArchiveReanalyzeCommand.class,
            ArchiveStatsCommand.class,
            ArchiveBackupCommand.class,
            ArchiveQuarantineCommand.class
        },
        synopsisSubcommandLabel = "(verify | reindex | reanalyze | stats | backup | quarantine)")
final class ArchiveCommand extends Group {}
