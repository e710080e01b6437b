package org.parallax.checks;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Compiles sources that are given as strings, as their authors would, and packs the classes into jars. */
public final class Compiling {

    /** Everything that the tests see. */
    public static final String CLASS_PATH = System.getProperty("java.class.path");

    private Compiling() {}

    /** The entries of the class path whose file or folder names contain one of {@code names}. */
    public static String classPath(String... names) {
        return String.join(
                File.pathSeparator,
                Stream.of(CLASS_PATH.split(File.pathSeparator))
                        .filter(it -> Stream.of(names).anyMatch(it::contains))
                        .toList());
    }

    /** Compiles for Java 17 into {@code classes}, and returns the errors. */
    public static List<String> errors(Map<String, String> sources, String classPath, Path classes) {
        DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
        List<Source> files = new ArrayList<>();
        sources.forEach((path, code) -> files.add(new Source(path, code)));
        ToolProvider.getSystemJavaCompiler()
                .getTask(
                        null,
                        null,
                        found,
                        List.of("--release", "17", "-proc:none", "-classpath", classPath, "-d", classes.toString()),
                        null,
                        files)
                .call();
        return found.getDiagnostics().stream()
                .filter(it -> it.getKind() == Diagnostic.Kind.ERROR)
                .map(it -> it.getMessage(Locale.ROOT) + " at line " + it.getLineNumber() + " of "
                        + (it.getSource() == null ? "?" : it.getSource().getName()))
                .toList();
    }

    /** A jar with the classes, and with these resources by path. */
    public static Path jar(Path jar, Path classes, Map<String, String> resources) throws IOException {
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream entries = new JarOutputStream(out);
                Stream<Path> files = Files.walk(classes)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                entries.putNextEntry(
                        new JarEntry(classes.relativize(file).toString().replace(File.separatorChar, '/')));
                entries.write(Files.readAllBytes(file));
            }
            for (Map.Entry<String, String> resource : resources.entrySet()) {
                entries.putNextEntry(new JarEntry(resource.getKey()));
                entries.write(resource.getValue().getBytes(UTF_8));
            }
        }
        return jar;
    }

    private static final class Source extends SimpleJavaFileObject {
        private final String code;

        Source(String path, String code) {
            super(URI.create("string:///" + path), Kind.SOURCE);
            this.code = code;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return code;
        }
    }
}
