package org.parallax.cli.command;

import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import org.parallax.api.outlet.OutletRegistry;
import org.parallax.cli.process.Exit;
import org.parallax.cli.process.Failure;
import org.parallax.cli.run.Words;
import org.parallax.cli.terminal.Terminal;
import org.parallax.pipeline.outlet.OutletsFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Adds outlets to the registry. */
@Command(
        name = "import",
        description = {
            "Adds the outlets of a file to the registry. Of an outlet that is there already, what the file says counts.",
            "",
            "Comments in the registry are lost: it is written anew."
        })
final class OutletsImportCommand extends Standard {

    @Mixin
    private final RegistryFile registry;

    @Parameters(paramLabel = "FILE", description = "A registry in TOML, see docs/outlets.md.")
    private Path file = Path.of("");

    private final Terminal terminal;

    @Inject
    OutletsImportCommand(Terminal terminal, RegistryFile registry) {
        this.terminal = terminal;
        this.registry = registry;
    }

    @Override
    public Integer call() {
        OutletRegistry more = RegistryFile.read(file);
        OutletRegistry before = registry.readOrEmpty();
        try {
            OutletRegistry merged = OutletsFile.merge(before, more);
            OutletsFile.write(merged, registry.path());
            terminal.print("%,d outlets imported; %s knows %,d now"
                    .formatted(more.all().size(), registry.path(), merged.all().size()));
            return Exit.OK;
        } catch (IllegalArgumentException e) {
            throw Failure.usage("%s and %s do not go together: %s".formatted(registry.path(), file, e.getMessage()));
        } catch (IOException e) {
            throw new Failure("Cannot write the outlets to %s: %s".formatted(registry.path(), Words.of(e)), e);
        }
    }
}
