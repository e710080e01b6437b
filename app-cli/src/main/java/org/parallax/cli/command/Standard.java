package org.parallax.cli.command;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** What every command has: help, the version, and the list of exit codes. */
@Command(
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        synopsisHeading = "Usage: ",
        descriptionHeading = "%n",
        parameterListHeading = "%n",
        optionListHeading = "%nOptions:%n",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:all went well",
            "1:the command could not do what it was asked",
            "2:the command was not understood",
            "3:it finished, but some inputs, or a plug-in on some of them, failed"
        })
abstract class Standard implements Callable<Integer> {}
