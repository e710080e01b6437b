package org.parallax.cli.command;

import com.google.inject.Guice;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parallax.archive.Archive;
import org.parallax.archive.Mode;
import org.parallax.cli.process.Exit;
import org.parallax.cli.process.Failure;
import org.parallax.cli.process.Interruption;
import org.parallax.cli.run.AccessLines;
import org.parallax.cli.run.ProblemLog;
import org.parallax.cli.terminal.Terminal;
import org.parallax.core.json.Json;
import org.parallax.fetch.watch.Polling;
import org.parallax.pipeline.Toolbox;
import org.parallax.server.ParallaxServer;
import org.parallax.server.Refusal;
import org.parallax.server.ServerModule;
import org.parallax.server.ServerOptions;
import org.parallax.server.feed.Fetching;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Runs the server. */
@Command(
        name = "serve",
        description = {
            "Serves the archive: searching, taking in and exporting through a REST interface under /api/v1.",
            "",
            "  parallax serve",
            "  curl 'http://127.0.0.1:7474/api/v1/search?q=dock+strike'",
            "",
            "Only this machine can reach it unless --host says otherwise, and then clients need a token"
                    + " ('parallax token create'). Told to end (Ctrl-C), it finishes what it has begun."
        })
final class ServeCommand extends Standard {

    @Mixin
    private final ArchiveFolder archives;

    @Mixin
    private final PluginFolder plugins;

    @Mixin
    private final TokenFile tokens;

    @Option(names = "--host", paramLabel = "ADDRESS", description = "The address to listen on. By default 127.0.0.1.")
    private String host = "127.0.0.1";

    @Option(
            names = {"-p", "--port"},
            paramLabel = "N",
            description = "The port; 0 for any that is free. By default 7474.")
    private int port = ServerOptions.PORT;

    @Option(
            names = "--allow-host",
            paramLabel = "NAME",
            split = ",",
            description = "A name that clients may call the server by, besides localhost and addresses.")
    private List<String> names = new ArrayList<>();

    @Option(
            names = "--allow-webhook",
            paramLabel = "HOST:PORT",
            split = ",",
            description = "Where webhooks may be sent besides the public web, exactly as in their addresses.")
    private List<String> reachable = new ArrayList<>();

    @Option(
            names = "--fetch",
            description = "Fetch pages that clients name, and follow feeds; needs --contact. Off by default.")
    private boolean fetch;

    @Mixin
    private final WebOptions web = new WebOptions();

    @Option(names = "--require-token", description = "Ask callers on this machine for a token too, as behind a proxy.")
    private boolean tokenRequired;

    @Option(
            names = "--tls-keystore",
            paramLabel = "FILE",
            description = "Speak TLS with the key in this PKCS #12 file.")
    private @Nullable Path keyStore;

    @Option(
            names = "--tls-password-file",
            paramLabel = "FILE",
            description = "The file whose first line opens the key store.")
    private @Nullable Path passwordFile;

    @Option(
            names = "--access-log",
            paramLabel = "FILE",
            description = "Where to write a line for each request. By default to standard error, unless --quiet.")
    private @Nullable Path accessLog;

    private final Terminal terminal;
    private final Json json;
    private final Interruption interruption;

    @Inject
    ServeCommand(
            Terminal terminal,
            Json json,
            Interruption interruption,
            ArchiveFolder archives,
            PluginFolder plugins,
            TokenFile tokens) {
        this.terminal = terminal;
        this.json = json;
        this.interruption = interruption;
        this.archives = archives;
        this.plugins = plugins;
        this.tokens = tokens;
    }

    @Override
    public Integer call() throws Exception {
        if (port < 0 || port > 65_535) {
            throw Failure.usage("--port must be from 0 to 65535, not " + port);
        }
        interruption.watched();
        try (ProblemLog log = ProblemLog.open(terminal, json, Set.of(), Optional.empty());
                AccessLines lines = AccessLines.open(terminal, Optional.ofNullable(accessLog));
                Toolbox toolbox = plugins.open(log);
                Archive archive = archives.open(Mode.WRITE)) {
            ServerOptions options = ServerOptions.local(Version.number(), tokens.path())
                    .at(host, port)
                    .named(new HashSet<>(names))
                    .reaching(new HashSet<>(reachable))
                    .requireToken(tokenRequired)
                    .secured(tls())
                    .fetching(fetch ? Optional.of(fetching()) : Optional.empty())
                    .logged(lines::line);
            serve(new ServerModule(options, archive, toolbox, json));
            return Exit.OK;
        } catch (Refusal e) {
            throw new Failure(String.valueOf(e.getMessage()), e);
        }
    }

    private void serve(ServerModule module) throws Exception {
        try (ParallaxServer server = ParallaxServer.of(Guice.createInjector(module))) {
            server.start();
            terminal.print("Serving %s on %s".formatted(archives.path(), server.uri()));
            terminal.out().flush();
            interruption.await();
            terminal.note("Stopping: finishing what was begun");
        }
    }

    private Fetching fetching() {
        return new Fetching(
                web.agent(), web.manners(), Polling.DEFAULT, web.rules().allowed());
    }

    private Optional<ServerOptions.Tls> tls() throws IOException {
        if (keyStore == null) {
            return Optional.empty();
        }
        if (passwordFile == null) {
            throw Failure.usage("--tls-keystore needs --tls-password-file");
        }
        List<String> lines = Files.readAllLines(passwordFile);
        return Optional.of(new ServerOptions.Tls(keyStore, lines.isEmpty() ? "" : lines.get(0)));
    }
}
