package org.parallax.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What holds for requests to any route. */
class RoutingTest {

    @TempDir
    Path folder;

    @Test
    void answersByRouteMethodAndTag() throws Exception {
        try (Serving serving = Serving.over(folder.resolve("archive"))) {
            HttpResponse<String> live = serving.get("/healthz");
            assertThat(live.statusCode()).isEqualTo(200);
            assertThat(live.body()).contains("ok");
            assertThat(live.headers().firstValue("Content-Security-Policy")).isPresent();

            String tag = live.headers().firstValue("ETag").orElseThrow();
            assertThat(serving.send(serving.request("/healthz").header("If-None-Match", tag))
                            .statusCode())
                    .isEqualTo(304);

            HttpResponse<String> head =
                    serving.send(serving.request("/healthz").method("HEAD", BodyPublishers.noBody()));
            assertThat(head.statusCode()).isEqualTo(200);
            assertThat(head.body()).isEmpty();
            assertThat(head.headers().firstValue("Content-Length"))
                    .isEqualTo(live.headers().firstValue("Content-Length"));

            HttpResponse<String> wrong =
                    serving.send(serving.request("/healthz").POST(BodyPublishers.ofString("x")));
            assertThat(wrong.statusCode()).isEqualTo(405);
            assertThat(wrong.headers().firstValue("Allow")).contains("GET, HEAD");

            HttpResponse<String> nothing = serving.get("/nothing");
            assertThat(nothing.statusCode()).isEqualTo(404);
            assertThat(nothing.headers().firstValue("Content-Type")).contains("application/problem+json");
            assertThat(nothing.body()).contains("urn:parallax:problem:not-found");

            assertThat(serving.get("/a/..%2f..%2fetc/passwd").statusCode()).isBetween(400, 404);
        }
    }
}
