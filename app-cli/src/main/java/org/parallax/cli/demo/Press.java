package org.parallax.cli.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The sample press in the program's jar. */
public final class Press {

    private static final String FOLDER = "/org/parallax/cli/press/";

    private Press() {}

    /** Copies the press into a folder, and returns the names of its files, relative to the folder. */
    public static List<String> copyTo(Path folder) throws IOException {
        List<String> names = new String(read("index.txt"), UTF_8)
                .lines()
                .map(String::strip)
                .filter(it -> !it.isEmpty())
                .toList();
        for (String name : names) {
            Path file = folder.resolve(name);
            Path parent = file.getParent();
            Files.createDirectories(parent == null ? folder : parent);
            Files.write(file, read(name));
        }
        return names;
    }

    /** Copies what is known of the press's outlets into a file. */
    public static void copyOutletsTo(Path file) throws IOException {
        Files.write(file, read("outlets.toml"));
    }

    /** A new folder with a short name, as people will type it, for what a demonstration leaves behind. */
    static Path newFolder() throws IOException {
        Path temporary = Path.of(System.getProperty("java.io.tmpdir")).toRealPath();
        try {
            return Files.createDirectory(
                    temporary.resolve("parallax-demo-" + ProcessHandle.current().pid()));
        } catch (FileAlreadyExistsException e) {
            return Files.createTempDirectory(temporary, "parallax-demo-");
        }
    }

    private static byte[] read(String name) throws IOException {
        try (InputStream in = Press.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new IOException("the sample press lacks " + name);
            }
            return in.readAllBytes();
        }
    }
}
