package org.parallax.checks;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The checkout that the tests run in. */
public final class Project {

    private Project() {}

    /** The root folder: the nearest one above with a {@code .mvn} folder in it. */
    public static Path root() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(folder.resolve(".mvn"))) {
            Path up = folder.getParent();
            if (up == null) {
                throw new IllegalStateException(
                        "Not within a checkout: " + Path.of("").toAbsolutePath());
            }
            folder = up;
        }
        return folder;
    }

    /** The files of the checkout with this ending, without what was built. */
    public static List<Path> files(String ending) {
        try (Stream<Path> all = Files.walk(root())) {
            return all.filter(it -> it.toString().endsWith(ending))
                    .filter(it -> Stream.of("target", ".git", ".parallax", "node_modules")
                            .noneMatch(skipped -> root().relativize(it).startsWith(skipped)
                                    || it.toString().contains(File.separator + skipped + File.separator)))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The jars and class folders of the modules on the class path, without this one. */
    public static List<Path> modules() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .filter(it -> it.startsWith(root()) && !it.startsWith(root().resolve("checks")))
                .filter(Files::exists)
                .toList();
    }
}
