package org.parallax.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parallax.cli.Run.Result;
import org.parallax.cli.process.Exit;

class PluginsTest {

    private static final String ARTICLES = """
            {"id":"f1","body":"The ferry was LATE again."}
            {"id":"f2","body":"Nobody was glad."}
            """;
    private static final String FIRST_WORD =
            "return List.of(Annotation.at(new Span(0, 3), reading.text().substring(0, 3)));";

    @TempDir
    private Path folder = Path.of("");

    @Test
    void aJarInTheFolderIsListedAndRun() throws IOException {
        PluginJar.analyzer(folder, "First", FIRST_WORD);
        assertThat(parallax("plugins", "list").out()).contains("acme.first", "First.jar", "sentiment");
        assertThat(parallax("plugins", "info", "acme.first").out()).contains("com.acme.First", "analyzer");
        assertThat(parallax("plugins", "doctor").exit()).isZero();
        Result result = analyze("acme.first");
        assertThat(result.exit()).isZero();
        assertThat(result.out()).contains("\"layers\":{\"acme.first\":[{\"span\":[0,3],\"value\":\"The\"}]}");
    }

    @Test
    void oneThatThrowsCostsItsLayerOnly() throws IOException {
        PluginJar.analyzer(folder, "First", FIRST_WORD);
        PluginJar.analyzer(folder, "Bad", "throw new IllegalStateException(\"no dictionary\");");
        Result result = analyze("acme.first,acme.bad");
        assertThat(result.exit()).isEqualTo(Exit.PARTIAL);
        assertThat(result.lines()).hasSize(2).allMatch(it -> it.contains("acme.first") && !it.contains("acme.bad"));
        assertThat(result.err()).contains("acme.bad", "no dictionary").doesNotContain("\tat ");
    }

    @Test
    void oneThatNeverReturnsIsLeftBehind() throws IOException {
        PluginJar.analyzer(folder, "First", FIRST_WORD);
        PluginJar.analyzer(folder, "Endless", "while (true) { if (reading == null) { return List.of(); } }");
        Result result = analyze("acme.first,acme.endless", "--budget", "0.3");
        assertThat(result.exit()).isEqualTo(Exit.PARTIAL);
        assertThat(result.lines()).hasSize(2).allMatch(it -> it.contains("acme.first"));
        assertThat(result.err()).contains("TIMEOUT", "acme.endless");
    }

    @Test
    void oneMayBringAJacksonOfItsOwn() throws IOException {
        PluginJar.analyzer(
                folder,
                "Own",
                "return List.of(Annotation.at(new Span(0, 3), new tools.jackson.databind.ObjectMapper().hello()));",
                "package tools.jackson.databind;\npublic class ObjectMapper { public String hello() { return \"mine\"; } }");
        Result result = analyze("acme.own,sentiment");
        assertThat(result.exit()).isZero();
        assertThat(result.out()).contains("\"value\":\"mine\"").contains("\"sentiment\":");
    }

    @Test
    void aJarThatIsNoneIsReportedAndTheOthersWork() throws IOException {
        PluginJar.analyzer(folder, "First", FIRST_WORD);
        Files.writeString(folder.resolve("plugins/broken.jar"), "not a jar");
        Result list = parallax("plugins", "list");
        assertThat(list.out()).contains("acme.first");
        assertThat(list.err()).contains("broken.jar");
        assertThat(parallax("plugins", "doctor").exit()).isEqualTo(Exit.FAILURE);
    }

    @Test
    void anUnknownNameIsAnsweredWithACloseOne() {
        Result result = parallax("plugins", "info", "sentimant");
        assertThat(result.exit()).isEqualTo(Exit.FAILURE);
        assertThat(result.err()).contains("did you mean 'sentiment'?");
    }

    private Result analyze(String with, String... options) {
        String[] all = new String[options.length + 4];
        all[0] = "analyze";
        all[1] = "--with";
        all[2] = with;
        System.arraycopy(options, 0, all, 3, options.length);
        all[all.length - 1] = "-";
        return parallax(all);
    }

    private Result parallax(String... arguments) {
        return Run.in(folder)
                .with("PARALLAX_PLUGINS", folder.resolve("plugins").toString())
                .input(ARTICLES)
                .parallax(arguments);
    }
}
