package org.parallax.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parallax.cli.Run.Result;
import org.parallax.cli.process.Exit;
import org.parallax.cli.process.Interruption;
import org.parallax.cli.process.Surroundings;

class ServeTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void makesListsAndRevokesTokens() {
        Result created = Run.in(folder).parallax("token", "create", "dashboard", "--scope", "write");
        assertThat(created.exit()).as(created.err()).isEqualTo(Exit.OK);
        String token = created.out().strip();
        String id = token.split("_", -1)[1];
        assertThat(Run.in(folder).parallax("token", "list", "--json").out())
                .contains("\"id\":\"" + id + "\"", "\"scope\":\"write\"")
                .doesNotContain(token);
        assertThat(Run.in(folder).parallax("token", "revoke", id).exit()).isEqualTo(Exit.OK);
        assertThat(Run.in(folder).parallax("token", "revoke", id).exit()).isEqualTo(Exit.FAILURE);
    }

    @Test
    void doesNotLetOthersInWithoutAToken() {
        Result result = Run.in(folder).parallax("serve", "--host", "0.0.0.0", "--port", "0");
        assertThat(result.exit()).isEqualTo(Exit.FAILURE);
        assertThat(result.err()).contains("parallax token create");
    }

    @Test
    void servesUntilToldToEnd() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Surroundings surroundings = Surroundings.of(
                new ByteArrayInputStream(new byte[0]),
                new PrintStream(out, true, UTF_8),
                new PrintStream(new ByteArrayOutputStream(), true, UTF_8),
                Map.of("HOME", folder.toString()),
                folder);
        Interruption interruption = new Interruption();
        CompletableFuture<Integer> exit =
                CompletableFuture.supplyAsync(() -> Cli.run(surroundings, interruption, "serve", "--port", "0"));
        while (!out.toString(UTF_8).contains("Serving") && !exit.isDone()) {
            Thread.sleep(20);
        }
        String address = out.toString(UTF_8).replaceAll("(?s).* on (http\\S+/).*", "$1");
        try (HttpClient client = HttpClient.newHttpClient()) {
            assertThat(client.send(
                                    HttpRequest.newBuilder(URI.create(address + "healthz"))
                                            .build(),
                                    BodyHandlers.ofString())
                            .statusCode())
                    .isEqualTo(200);
        }
        interruption.interrupt();
        assertThat(exit.get(1, TimeUnit.MINUTES)).isEqualTo(Exit.OK);
    }
}
