package org.parallax.cli.demo;

import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.parallax.api.analysis.Problem;
import org.parallax.api.analysis.Problems;
import org.parallax.api.annotation.Reading;
import org.parallax.archive.Archive;
import org.parallax.archive.Mode;
import org.parallax.archive.SearchRequest;
import org.parallax.cli.process.Surroundings;
import org.parallax.cli.terminal.Style;
import org.parallax.cli.terminal.Terminal;
import org.parallax.core.json.Json;
import org.parallax.core.run.Cancellation;
import org.parallax.core.run.InProcessEngine;
import org.parallax.pipeline.Counts;
import org.parallax.pipeline.Ingestion;
import org.parallax.pipeline.Receipts;
import org.parallax.pipeline.Toolbox;
import org.parallax.pipeline.outlet.OutletReports;
import org.parallax.pipeline.outlet.OutletsFile;

/** Takes the sample press into an archive, and tells what there is to see in it. */
public final class Demonstration implements Problems {

    private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");
    private static final String STORY = "Vigo (strike OR crane OR cranes)";

    private final Terminal terminal;
    private final Surroundings surroundings;
    private final Json json;
    private final List<Problem> problems = new CopyOnWriteArrayList<>();

    @Inject
    Demonstration(Terminal terminal, Surroundings surroundings, Json json) {
        this.terminal = terminal;
        this.surroundings = surroundings;
        this.json = json;
    }

    @Override
    public void report(Problem problem) {
        problems.add(problem);
    }

    /** Runs it with plug-ins that are not made ready yet; false if something went wrong on the way. */
    public boolean run(Toolbox toolbox, String version, Cancellation cancellation) throws IOException {
        LUCENE.setLevel(Level.SEVERE);
        long begun = System.nanoTime();
        Path home = Press.newFolder();
        Path press = Files.createDirectory(home.resolve("press"));
        List<String> files = Press.copyTo(press);
        Press.copyOutletsTo(home.resolve("outlets.toml"));
        toolbox.knowing(OutletsFile.read(home.resolve("outlets.toml"))).use(Optional.empty());
        try (Archive archive = Archive.open(home.resolve("archive"), Mode.WRITE, json)) {
            Counts counts = new Ingestion(archive, toolbox, new InProcessEngine(), json, version, this, Receipts.NONE)
                    .run(List.of(press.toString()), surroundings.in(), cancellation, () -> {});
            Edition edition = edition(press, archive);
            tell(edition, archive, files, counts);
            section("Who republishes whom");
            terminal.print(Republications.lines(
                    new OutletReports(archive, toolbox, json).graph(Optional.empty()), terminal.columns()));
            next(home, edition);
            terminal.note("%,.1f seconds".formatted((System.nanoTime() - begun) / 1e9));
            return wentWell();
        }
    }

    private static Edition edition(Path press, Archive archive) {
        try (Stream<Reading> readings = archive.readings()) {
            return new Edition(press, readings.toList());
        }
    }

    private void tell(Edition edition, Archive archive, List<String> files, Counts counts) throws IOException {
        int columns = terminal.columns();
        terminal.print(terminal.style(Style.BOLD, "Parallax shows how the same story is told.")
                + " Here is a week of press, all of it invented.");
        section("%d articles, cut out of %d files as a newcomer would have them"
                .formatted(counts.articles(), files.size()));
        terminal.print(Cuts.lines(edition, files, problems, columns));
        section("Copies: who printed whose words");
        terminal.print(Copies.lines(edition, columns));
        section("One story, told by several: the strike in the port of Vigo, darkest tone first");
        List<Reading> told = archive.search(SearchRequest.of(STORY)).hits().stream()
                .map(it -> edition.get(it.id()))
                .flatMap(Optional::stream)
                .toList();
        terminal.print(Story.lines(told, terminal));
        section("Where the news took place");
        terminal.print(Places.lines(edition, columns));
        section("A silent correction: one address, two texts");
        terminal.print(Corrections.lines(edition, archive, terminal));
    }

    private void next(Path home, Edition edition) {
        String archive = " --archive " + home.resolve("archive");
        section("Go on from here");
        command("search" + archive + " 'place:Vigo strike'");
        edition.readings().stream()
                .filter(it -> Edition.title(it).startsWith("Vigo"))
                .findFirst()
                .ifPresent(it -> command("show" + archive + " " + it.id()));
        command("outlets show" + archive + " --outlets " + home.resolve("outlets.toml") + " plainledger.example");
        command("analyze --with geo,sentiment " + home.resolve("press") + "/wire");
        command("demo --serve            the same press as pages in a browser");
        command("ingest YOUR-PAGES/      and then   " + surroundings.name() + " search WORDS");
        command("help");
    }

    private void section(String title) {
        terminal.print("");
        terminal.print(terminal.style(Style.BOLD, title));
    }

    private void command(String command) {
        terminal.print("   " + terminal.style(Style.CYAN, surroundings.name() + " " + command));
    }

    private boolean wentWell() {
        List<Problem> bad = problems.stream()
                .filter(it -> it.severity() == Problem.Severity.ERROR)
                .filter(it -> !it.code().equals("NOTICE") && !it.code().equals("NO_ARTICLE"))
                .toList();
        bad.forEach(it -> terminal.error(it.toString()));
        return bad.isEmpty();
    }
}
