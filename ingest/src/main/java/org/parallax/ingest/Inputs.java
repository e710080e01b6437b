package org.parallax.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.parallax.api.analysis.Problem;
import org.parallax.api.analysis.Problems;
import org.parallax.api.source.Resource;
import org.parallax.ingest.resource.Resources;

/** What an operator means by an input: a file, a folder and all within, a glob, or {@code -} for standard input. */
final class Inputs {

    private static final String REPORTER = "intake";
    private static final URI STANDARD_INPUT = URI.create("stdin:-");

    private final Problems problems;
    private final InputStream standardInput;

    Inputs(Problems problems, InputStream standardInput) {
        this.problems = problems;
        this.standardInput = standardInput;
    }

    Stream<Resource> of(String input) {
        if (input.equals("-")) {
            return Stream.of(Resources.stream(STANDARD_INPUT, standardInput));
        }
        try {
            Path path = Path.of(input);
            if (Files.exists(path)) {
                return Files.isDirectory(path)
                        ? files(path).map(it -> new Beside(Resources.file(it)))
                        : Stream.of(Resources.file(path));
            }
            int wild = firstWild(input);
            if (wild >= 0) {
                return glob(input, wild);
            }
        } catch (InvalidPathException e) {
            problems.report(Problem.input("NOT_FOUND", REPORTER, input, "Not a path: " + e.getReason()));
            return Stream.empty();
        }
        problems.report(Problem.input("NOT_FOUND", REPORTER, input, "No such file or folder"));
        return Stream.empty();
    }

    private Stream<Resource> glob(String input, int wild) {
        int slash = input.lastIndexOf('/', wild);
        Path folder = Path.of(slash < 0 ? "." : slash == 0 ? "/" : input.substring(0, slash));
        PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + input.substring(slash + 1));
        List<Path> found = Files.isDirectory(folder)
                ? files(folder)
                        .filter(it -> matcher.matches(folder.relativize(it)))
                        .toList()
                : List.of();
        if (found.isEmpty()) {
            problems.report(Problem.input("NOT_FOUND", REPORTER, input, "No file matches"));
        }
        return found.stream().map(Resources::file);
    }

    private static int firstWild(String input) {
        for (int i = 0; i < input.length(); i++) {
            if ("*?[{".indexOf(input.charAt(i)) >= 0) {
                return i;
            }
        }
        return -1;
    }

    /** A file itself; of a folder the files at any depth, one folder's entries at a time, in the order of their names. */
    private Stream<Path> files(Path path) {
        return Files.isDirectory(path) ? entries(path).stream().flatMap(this::files) : Stream.of(path);
    }

    private List<Path> entries(Path folder) {
        List<Path> entries = new ArrayList<>();
        try (DirectoryStream<Path> found = Files.newDirectoryStream(folder)) {
            for (Path entry : found) {
                if (!isHidden(entry) && !isLoop(entry)) {
                    entries.add(entry);
                }
            }
        } catch (IOException | UncheckedIOException e) {
            problems.report(Problem.input(
                            "UNREADABLE", REPORTER, folder.toString(), "Cannot list the folder: " + e.getMessage())
                    .withCause(e));
        }
        Collections.sort(entries);
        return entries;
    }

    private static boolean isHidden(Path path) {
        return path.getFileName().toString().startsWith(".");
    }

    /** Whether a link leads to a folder, which might be one that holds it. */
    private static boolean isLoop(Path path) {
        return Files.isSymbolicLink(path) && Files.isDirectory(path);
    }
}
