package org.parallax.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonValue;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.parallax.api.analysis.Analyzer;

/** Makes jars of plug-ins, compiled against core alone. */
final class PluginJar {

    private PluginJar() {}

    /** A jar with one analyzer, which fills {@code acme.<name>}, and whatever other classes it brings. */
    static void analyzer(Path folder, String name, String body, String... otherSources) throws IOException {
        Path classes = Files.createTempDirectory(folder, "classes");
        List<Source> sources = new ArrayList<>();
        sources.add(new Source("com/acme/" + name, source(name, body)));
        for (String other : otherSources) {
            String type = other.lines().findFirst().orElseThrow().replaceAll("^package |;.*$", "");
            sources.add(new Source(type.replace('.', '/') + "/ObjectMapper", other));
        }
        compile(classes, sources);
        Path service = classes.resolve("META-INF/services/org.parallax.api.analysis.Analyzer");
        Files.createDirectories(classes.resolve("META-INF/services"));
        Files.writeString(service, "com.acme." + name + "\n");
        pack(classes, Files.createDirectories(folder.resolve("plugins")).resolve(name + ".jar"));
    }

    private static String source(String name, String body) {
        return """
                package com.acme;
                import java.util.List;
                import org.parallax.api.analysis.Analyzer;
                import org.parallax.api.annotation.*;
                public final class %1$s implements Analyzer<String> {
                    public Layer<String> produces() { return Layer.of("acme.%2$s", String.class); }
                    public List<Annotation<String>> analyze(Reading reading) throws Exception { %3$s }
                }
                """.formatted(name, name.toLowerCase(java.util.Locale.ROOT), body);
    }

    private static void compile(Path classes, List<Source> sources) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        String core = location(Analyzer.class) + java.io.File.pathSeparator + location(JsonValue.class);
        List<String> options = List.of("-d", classes.toString(), "-classpath", core, "-proc:none");
        assertThat(compiler.getTask(null, null, null, options, null, sources).call())
                .isTrue();
    }

    private static String location(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString();
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }

    private static void pack(Path classes, Path jar) throws IOException {
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar));
                Stream<Path> files = Files.walk(classes)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                out.putNextEntry(
                        new JarEntry(classes.relativize(file).toString().replace('\\', '/')));
                Files.copy(file, out);
            }
        }
    }

    private static final class Source extends SimpleJavaFileObject {

        private final String text;

        Source(String path, String text) {
            super(URI.create("string:///" + path + ".java"), JavaFileObject.Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return new String(text.getBytes(UTF_8), UTF_8);
        }
    }
}
