package org.parallax.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Each module is compiled for the oldest Java that it promises to run on. */
class ClassFilesTest {

    private static final int JAVA_17 = 61;
    private static final int JAVA_21 = 65;
    private static final List<String> APPLICATIONS = List.of("archive", "net", "pipeline", "fetch", "app-");

    @Test
    void everyModuleRunsWhereItPromises() throws IOException {
        List<String> tooNew = new ArrayList<>();
        int classes = 0;
        for (Path module : Project.modules()) {
            String name = Project.root().relativize(module).toString();
            int newest = APPLICATIONS.stream().anyMatch(name::startsWith) ? JAVA_21 : JAVA_17;
            if (Files.isDirectory(module)) {
                classes += check(module, name, newest, tooNew);
            } else {
                try (FileSystem jar = FileSystems.newFileSystem(module)) {
                    classes += check(jar.getPath("/"), name, newest, tooNew);
                }
            }
        }
        assertThat(classes).isGreaterThan(50);
        assertThat(tooNew)
                .as("classes for a newer Java than their module promises; clusters run on Java 17")
                .isEmpty();
    }

    private static int check(Path root, String module, int newest, List<String> tooNew) throws IOException {
        int classes = 0;
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file :
                    files.filter(it -> it.toString().endsWith(".class")).toList()) {
                classes++;
                int version = version(file);
                if (version > newest) {
                    tooNew.add("%s in %s: class file version %d, at most %d".formatted(file, module, version, newest));
                }
            }
        }
        return classes;
    }

    private static int version(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file);
                DataInputStream data = new DataInputStream(in)) {
            assertThat(data.readInt()).as("magic number of %s", file).isEqualTo(0xCAFEBABE);
            data.readUnsignedShort();
            return data.readUnsignedShort();
        }
    }
}
