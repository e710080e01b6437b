package org.parallax.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parallax.cli.Run.Result;
import org.parallax.cli.process.Exit;

class ConfigTest {

    private static final String ARTICLE =
            "{\"id\":\"f1\",\"body\":\"The Oban ferry was late again, and nobody was glad.\"}\n";

    @TempDir
    private Path folder = Path.of("");

    @Test
    void aFlagCountsBeforeTheEnvironmentAndThatBeforeTheFile() throws IOException {
        Files.writeString(folder.resolve("parallax.toml"), "[analyze]\nwith = [\"geo\", \"language\"]\n");
        assertThat(analyze(Run.in(folder)).out()).contains("\"geo\":").doesNotContain("\"sentiment\":");
        Run variable = Run.in(folder).with("PARALLAX_ANALYZE_WITH", "sentiment");
        assertThat(analyze(variable).out()).contains("\"sentiment\":").doesNotContain("\"geo\":");
        assertThat(analyze(variable, "--with", "none").out()).contains("\"layers\":{}");
    }

    @Test
    void theUsersFileCountsWhereTheFolderHasNone() throws IOException {
        Path user = Files.createDirectories(folder.resolve("config/parallax"));
        Files.writeString(user.resolve("parallax.toml"), "[analyze]\nwith = \"none\"\n");
        Run run =
                Run.in(folder).with("XDG_CONFIG_HOME", folder.resolve("config").toString());
        assertThat(analyze(run).out()).contains("\"layers\":{}");
    }

    @Test
    void showsWhereEachValueComesFrom() throws IOException {
        Path file =
                Files.writeString(folder.resolve("parallax.toml"), "[analyze]\nthreads = 1\n[plugins.geo]\nfoo = 2\n");
        Result result =
                Run.in(folder).with("PARALLAX_ARCHIVE", "/press/archive").parallax("config", "show", "--json");
        assertThat(result.lines())
                .contains(
                        "{\"key\":\"analyze.threads\",\"value\":\"1\",\"origin\":\"" + file + "\"}",
                        "{\"key\":\"archive.folder\",\"value\":\"/press/archive\",\"origin\":\"PARALLAX_ARCHIVE\"}",
                        "{\"key\":\"plugins.geo.foo\",\"value\":\"2\",\"origin\":\"" + file + "\"}",
                        "{\"key\":\"search.limit\",\"value\":\"20\",\"origin\":\"default\"}");
    }

    @Test
    void namesWhatMeansNothing() throws IOException {
        Files.writeString(folder.resolve("parallax.toml"), "[analyze]\nwiht = \"geo\"\n[plugins.goe]\nfoo = 1\n");
        Result result = Run.in(folder).with("PARALLAX_ARCHIV", "x").parallax("config", "check");
        assertThat(result.exit()).isEqualTo(Exit.FAILURE);
        assertThat(result.err())
                .contains("'analyze.wiht'; did you mean 'analyze.with'?")
                .contains("'PARALLAX_ARCHIV'; did you mean 'PARALLAX_ARCHIVE'?")
                .contains("no plug-in 'goe' to configure; did you mean 'geo'?");
        Files.delete(folder.resolve("parallax.toml"));
        assertThat(Run.in(folder).parallax("config", "check").exit()).isZero();
    }

    @Test
    void saysWhereTheFileIsNotToml() throws IOException {
        Files.writeString(folder.resolve("parallax.toml"), "[analyze]\nwith = geo\n");
        Result result = analyze(Run.in(folder));
        assertThat(result.exit()).isEqualTo(Exit.FAILURE);
        assertThat(result.err()).contains("parallax.toml, line 2 is not TOML").doesNotContain("\tat ");
    }

    private static Result analyze(Run run, String... options) {
        String[] all = new String[options.length + 2];
        all[0] = "analyze";
        System.arraycopy(options, 0, all, 1, options.length);
        all[all.length - 1] = "-";
        return run.input(ARTICLE).parallax(all);
    }
}
