package org.parallax.cli.command;

import org.parallax.cli.process.Exit;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** A command that only groups others: by itself it shows how it is used. */
abstract class Group extends Standard {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        CommandLine line = spec.commandLine();
        line.usage(line.getErr());
        return Exit.USAGE;
    }
}
