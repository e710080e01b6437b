package org.parallax.cli.command;

import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.parallax.api.outlet.OutletEntry;
import org.parallax.api.outlet.OutletRegistry;
import org.parallax.archive.Archive;
import org.parallax.archive.Mode;
import org.parallax.cli.process.Exit;
import org.parallax.cli.process.Failure;
import org.parallax.cli.run.ProblemLog;
import org.parallax.cli.show.OutletLines;
import org.parallax.cli.terminal.Style;
import org.parallax.cli.terminal.Terminal;
import org.parallax.core.json.Json;
import org.parallax.pipeline.Toolbox;
import org.parallax.pipeline.outlet.OutletProfile;
import org.parallax.pipeline.outlet.OutletReports;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows what is known of one outlet. */
@Command(
        name = "show",
        description = {
            "Shows what is known of an outlet, and who says so; and what it prints, where there is an archive."
        })
final class OutletsShowCommand extends Standard {

    @Mixin
    private final PluginFolder plugins;

    @Mixin
    private final ArchiveFolder archives;

    @Parameters(paramLabel = "OUTLET", description = "Its id, one of its domains or names.")
    private String wanted = "";

    @Option(names = "--json", description = "One JSON object.")
    private boolean asJson;

    private final Terminal terminal;
    private final Json json;

    @Inject
    OutletsShowCommand(Terminal terminal, Json json, PluginFolder plugins, ArchiveFolder archives) {
        this.terminal = terminal;
        this.json = json;
        this.plugins = plugins;
        this.archives = archives;
    }

    /** What the registry says, and what the archive tells. */
    private record Shown(Optional<OutletEntry> entry, Optional<OutletProfile> profile) {}

    @Override
    public Integer call() throws IOException {
        OutletRegistry outlets = plugins.registry().read();
        Optional<OutletEntry> entry =
                outlets.byId(wanted).or(() -> outlets.byName(wanted)).or(() -> outlets.byHost(wanted));
        Optional<OutletProfile> profile =
                profile(entry.map(it -> it.outlet().id()).orElse(wanted.strip().toLowerCase(Locale.ROOT)));
        if (entry.isEmpty() && profile.isEmpty()) {
            throw new Failure(
                    "%s knows no outlet '%s', nor does the archive; 'parallax outlets list' and 'parallax facets outlet' show those they know"
                            .formatted(plugins.registry().path(), wanted));
        }
        if (asJson) {
            terminal.print(json.write(new Shown(entry, profile)));
            return Exit.OK;
        }
        OutletLines lines = new OutletLines(terminal);
        entry.ifPresent(lines::entry);
        profile.ifPresent(it -> {
            if (entry.isEmpty()) {
                terminal.print(terminal.style(Style.BOLD, it.name()) + "  " + it.id());
            }
            lines.profile(it);
        });
        return Exit.OK;
    }

    private Optional<OutletProfile> profile(String id) throws IOException {
        if (!Files.isDirectory(archives.path())) {
            return Optional.empty();
        }
        try (ProblemLog log = ProblemLog.open(terminal, json, Set.of(), Optional.empty());
                Toolbox toolbox = plugins.open(log);
                Archive archive = archives.open(Mode.READ)) {
            return new OutletReports(archive, toolbox, json).profile(id);
        }
    }
}
