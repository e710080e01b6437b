package org.parallax.cli.command;

import jakarta.inject.Inject;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parallax.cli.config.Folders;
import org.parallax.cli.process.Exit;
import org.parallax.cli.process.Failure;
import org.parallax.cli.run.Words;
import org.parallax.cli.terminal.Progress;
import org.parallax.cli.terminal.Terminal;
import org.parallax.geo.build.GazetteerCompiler;
import org.parallax.geo.build.GeoNames;
import org.parallax.geo.gazetteer.Gazetteer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Compiles tables of GeoNames. */
@Command(
        name = "build",
        description = {
            "Compiles tables of GeoNames, on top of the gazetteer that ships, into one file that the layer 'geo' can use.",
            "",
            "  parallax gazetteer build allCountries.zip alternateNamesV2.zip admin1CodesASCII.txt admin2Codes.txt",
            "",
            "The tables are at https://download.geonames.org/export/dump/ (CC BY 4.0)."
        })
final class GazetteerBuildCommand extends Standard {

    private static final int SHOWN = 5;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = "Tables of GeoNames, plain, gzipped or zipped: allCountries, cities500 or one country,"
                    + " alternateNamesV2, admin1CodesASCII, admin2Codes, countryInfo.")
    private List<Path> files = List.of();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Where to write. By default $$XDG_DATA_HOME/parallax/gazetteer.bin, that is"
                    + " ~/.local/share/parallax/gazetteer.bin. The file appears when it is complete.")
    private @Nullable Path output;

    @Option(
            names = "--classes",
            paramLabel = "LETTERS",
            description = "The feature classes of GeoNames to take: A divisions, P settlements, H waters, T mountains,"
                    + " L areas, S buildings, R roads, V forests, U under the sea. By default ${DEFAULT-VALUE}.",
            defaultValue = "APHTL")
    private String classes = "APHTL";

    private final Terminal terminal;
    private final Folders folders;

    @Inject
    GazetteerBuildCommand(Terminal terminal, Folders folders) {
        this.terminal = terminal;
        this.folders = folders;
    }

    /** Counts lines for the eye, and lines that could not be used. */
    private final class Watch implements GeoNames.Watcher {
        private final Progress progress;
        private int problems;

        Watch(Progress progress) {
            this.progress = progress;
        }

        @Override
        public void line() {
            progress.step();
        }

        @Override
        public void problem(String where, String message) {
            if (problems++ < SHOWN) {
                terminal.note("%s was left out: %s".formatted(where, message));
            }
        }
    }

    @Override
    public Integer call() {
        Path file = (output != null ? output : folders.gazetteer()).toAbsolutePath();
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try {
            Path folder = Files.createDirectories(file.resolveSibling("."));
            int problems = build(folder, part);
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
            terminal.note("""
                    To use it, write into parallax.toml:
                    [plugins.geo]
                    gazetteer = "%s\"""".formatted(file));
            return problems == 0 ? Exit.OK : Exit.PARTIAL;
        } catch (IOException e) {
            throw new Failure(Words.of(e), e);
        } finally {
            delete(part);
        }
    }

    private int build(Path folder, Path part) throws IOException {
        try (Progress progress = terminal.progress("lines");
                GazetteerCompiler compiler = new GazetteerCompiler(folder)) {
            Watch watch = new Watch(progress);
            compiler.addAll(Gazetteer.shipped());
            GeoNames tables = new GeoNames(compiler, classes, watch);
            for (Path file : files) {
                tables.read(file);
            }
            GazetteerCompiler.Result result;
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part))) {
                result = compiler.write(out);
            }
            terminal.note("%,d places, %,d names and their beginnings, %,d bytes"
                    .formatted(result.places(), result.names(), Files.size(part)));
            if (result.withoutPoint() > 0) {
                terminal.note(
                        "%,d places were left out, as no table has a point for them".formatted(result.withoutPoint()));
            }
            if (watch.problems > 0) {
                terminal.note("%,d lines were left out".formatted(watch.problems));
            }
            return watch.problems;
        }
    }

    private static void delete(Path part) {
        try {
            Files.deleteIfExists(part);
        } catch (IOException e) {
            throw new Failure(Words.of(e), e);
        }
    }
}
