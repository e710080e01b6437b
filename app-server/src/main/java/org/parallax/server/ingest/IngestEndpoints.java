package org.parallax.server.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parallax.core.json.BadJsonException;
import org.parallax.core.json.Json;
import org.parallax.server.http.Answer;
import org.parallax.server.http.Call;
import org.parallax.server.http.Endpoints;
import org.parallax.server.http.HttpProblem;
import org.parallax.server.http.ProblemType;
import org.parallax.server.http.Route;
import org.parallax.server.job.Job;
import org.parallax.server.job.Jobs;
import org.parallax.server.job.QueueFullException;
import org.parallax.server.job.Upload;
import org.parallax.server.job.UploadRefusedException;
import tools.jackson.databind.JsonNode;

/** Takes uploads on: a page, a dump of text, lines of JSON, one article as JSON, or a page's address. Each becomes a job. */
public final class IngestEndpoints implements Endpoints {

    private static final long LARGEST_ARTICLE = 8L << 20;

    /** What can be sent, and the file name that tells what it is where the client names none. */
    private static final Map<String, String> TYPES = Map.of(
            "text/html", "page.html",
            "application/xhtml+xml", "page.html",
            "text/plain", "dump.txt",
            "application/x-ndjson", "articles.jsonl",
            "application/jsonl", "articles.jsonl",
            "application/gzip", "upload.gz",
            "application/octet-stream", "upload");

    private final Jobs jobs;
    private final Json json;

    @Inject
    IngestEndpoints(Jobs jobs, Json json) {
        this.jobs = jobs;
        this.json = json;
    }

    @Override
    public List<Route> routes() {
        return List.of(Route.post("/api/v1/articles", this::take));
    }

    private Answer take(Call call) throws IOException, InterruptedException {
        call.accept("name", "url");
        Job job;
        try {
            job = call.contentType().equals("application/json") ? article(call) : upload(call);
        } catch (QueueFullException e) {
            throw HttpProblem.of(ProblemType.OVERLOADED, String.valueOf(e.getMessage()))
                    .header("Retry-After", Integer.toString(e.retryAfter()));
        } catch (UploadRefusedException e) {
            throw HttpProblem.of(
                    e.isTooLarge() ? ProblemType.TOO_LARGE : ProblemType.UNUSABLE_INPUT,
                    String.valueOf(e.getMessage()));
        }
        Job now = JobEndpoints.wait(call, jobs, job);
        return Answer.json(json.write(now))
                .status(now.state().isOver() ? 200 : 202)
                .header("Location", "/api/v1/jobs/" + job.id());
    }

    /** One article, of which it is said at once what is wrong with it. */
    private Job article(Call call) throws IOException {
        String text = call.text(LARGEST_ARTICLE);
        JsonNode root = json.read(text, JsonNode.class);
        if (root.isObject() && root.has("url") && !root.has("body") && !root.has("article")) {
            return fetch(root.path("url").asString(""));
        }
        String line;
        try {
            line = json.write(json.readReading(text));
        } catch (BadJsonException e) {
            throw HttpProblem.of(ProblemType.BAD_JSON, String.valueOf(e.getMessage()));
        }
        Upload upload = Upload.announced(
                call.query("name").orElse("article.jsonl"), Optional.of("application/x-ndjson"), address(call));
        return jobs.ingest(upload, new ByteArrayInputStream(line.getBytes(UTF_8)));
    }

    private Job fetch(String url) throws QueueFullException {
        if (!jobs.isFetching()) {
            throw HttpProblem.of(
                    ProblemType.FETCHING_DISABLED,
                    "Pages are not fetched by this server; send the page itself, with its address as the parameter 'url'");
        }
        URI address = address(url)
                .orElseThrow(() -> HttpProblem.of(
                        ProblemType.UNUSABLE_INPUT, "\"url\" is the http or https address of the page to fetch"));
        return jobs.fetch(address);
    }

    private Job upload(Call call) throws IOException {
        String name = TYPES.get(call.contentType());
        if (name == null) {
            throw HttpProblem.of(
                            ProblemType.UNSUPPORTED_TYPE,
                            "Send a page as text/html, a dump as text/plain, lines of JSON as application/x-ndjson,"
                                    + " one article as application/json, or any of them packed as application/gzip")
                    .header(
                            "Accept-Post",
                            "application/json, "
                                    + String.join(
                                            ", ",
                                            TYPES.keySet().stream().sorted().toList()));
        }
        Optional<String> type =
                call.header("Content-Type").filter(it -> !call.contentType().startsWith("application/"));
        Upload upload = Upload.announced(call.query("name").orElse(name), type, address(call));
        try (InputStream body = call.stream()) {
            return jobs.ingest(upload, body);
        }
    }

    private static Optional<URI> address(Call call) {
        Optional<String> url = call.query("url");
        if (url.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(address(url.get())
                .orElseThrow(
                        () -> HttpProblem.of(ProblemType.BAD_PARAMETER, "'url' is the page's http or https address")
                                .with("parameter", "url")));
    }

    private static Optional<URI> address(String url) {
        try {
            URI uri = new URI(url.strip());
            boolean isWeb = List.of("http", "https").contains(String.valueOf(uri.getScheme()));
            return Optional.of(uri).filter(it -> isWeb && it.getHost() != null);
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
