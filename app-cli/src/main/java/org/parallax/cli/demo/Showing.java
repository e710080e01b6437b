package org.parallax.cli.demo;

import com.google.inject.Guice;
import com.google.inject.Injector;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.parallax.archive.Archive;
import org.parallax.archive.Mode;
import org.parallax.archive.alert.Alerts;
import org.parallax.archive.alert.SavedSearch.Kind;
import org.parallax.cli.process.Interruption;
import org.parallax.cli.terminal.Terminal;
import org.parallax.core.json.Json;
import org.parallax.core.run.InProcessEngine;
import org.parallax.pipeline.Linking;
import org.parallax.pipeline.Toolbox;
import org.parallax.pipeline.outlet.OutletsFile;
import org.parallax.server.ParallaxServer;
import org.parallax.server.ServerModule;
import org.parallax.server.ServerOptions;
import org.parallax.server.job.Jobs;
import org.parallax.server.job.Upload;

/** Serves the sample press: taken in as uploads are, with a saved search that looks on, so that every view has something. */
public final class Showing {

    private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");
    private static final int MOST_JOBS = 200;
    private static final int PATIENCE_SECONDS = 120;
    private static final long PAUSE_MILLIS = 200;

    private final Terminal terminal;
    private final Json json;

    @Inject
    Showing(Terminal terminal, Json json) {
        this.terminal = terminal;
        this.json = json;
    }

    /** Serves it, with plug-ins that are not made ready yet, until told to end. */
    public void run(Toolbox toolbox, String version, int port, Interruption interruption) throws Exception {
        LUCENE.setLevel(Level.SEVERE);
        Path home = Press.newFolder();
        Press.copyOutletsTo(home.resolve("outlets.toml"));
        toolbox.knowing(OutletsFile.read(home.resolve("outlets.toml")));
        try (Archive archive = Archive.open(home.resolve("archive"), Mode.WRITE, json)) {
            ServerOptions options =
                    ServerOptions.local(version, home.resolve("tokens.json")).at("127.0.0.1", port);
            Injector injector = Guice.createInjector(new ServerModule(options, archive, toolbox, json));
            try (ParallaxServer server = ParallaxServer.of(injector)) {
                server.start();
                terminal.note("Taking a week of invented press in");
                Jobs jobs = injector.getInstance(Jobs.class);
                fill(Files.createDirectory(home.resolve("press")), jobs, injector.getInstance(Alerts.class));
                settle(archive, toolbox, jobs, interruption);
                terminal.print("A week of invented press, to look at in a browser: " + server.uri());
                terminal.note("Ctrl-C ends it. What it wrote lies in " + home);
                terminal.out().flush();
                interruption.await();
            }
        }
    }

    private static void fill(Path press, Jobs jobs, Alerts alerts) throws IOException {
        alerts.add("hereford-flood", "title:(Hereford OR Wye)", Kind.MATCH);
        alerts.add("vigo-strike", "place:Vigo (strike OR crane*)", Kind.DAILY);
        for (String name : Press.copyTo(press)) {
            try (InputStream file = Files.newInputStream(press.resolve(name))) {
                jobs.ingest(Upload.announced(name, Optional.empty(), Optional.empty()), file);
            }
        }
    }

    /** Waits until all is taken in and linked; what takes too long goes on while it is looked at. */
    private static void settle(Archive archive, Toolbox toolbox, Jobs jobs, Interruption interruption)
            throws IOException, InterruptedException {
        long end = System.nanoTime() + PATIENCE_SECONDS * 1_000_000_000L;
        while (!interruption.happened() && System.nanoTime() - end < 0) {
            boolean over = jobs.list(Optional.empty(), MOST_JOBS).stream()
                    .allMatch(it -> it.state().isOver());
            if (over && !new Linking(archive, toolbox, new InProcessEngine(), problem -> {}).isDue()) {
                return;
            }
            Thread.sleep(PAUSE_MILLIS);
        }
    }
}
