package org.parallax.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import io.swagger.v3.parser.OpenAPIV3Parser;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parallax.api.annotation.Annotation;
import org.parallax.api.annotation.Reading;
import org.parallax.api.annotation.Span;
import org.parallax.api.article.Article;
import org.parallax.api.article.ArticleId;
import org.parallax.api.vocabulary.Copy;
import org.parallax.server.http.Route;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

/** The description of the interface against the routes there are, and against what they really answer. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OpenApiTest {

    /** What programs ask for outside of {@code /api}; all else there is pages. */
    private static final Set<String> BESIDE = Set.of("/healthz", "/metrics");

    private Serving serving;
    private JsonNode description;

    @BeforeAll
    void start(@TempDir Path folder) throws Exception {
        serving = Serving.over(folder.resolve("archive"));
        Press.readings().forEach(serving.archive()::put);
        Press.story().forEach(serving.archive()::put);
        Press.copies().forEach(serving.archive()::put);
        serving.archive().put(Press.quoted());
        serving.archive().commit();
        description =
                new YAMLMapper().readTree(serving.get("/api/v1/openapi.yaml").body());
    }

    @AfterAll
    void stop() {
        serving.close();
    }

    @Test
    void isSound() throws Exception {
        String text = serving.get("/api/v1/openapi.yaml").body();
        assertThat(new OpenAPIV3Parser().readContents(text).getMessages()).isEmpty();
        assertThat(new ObjectMapper()
                        .readTree(serving.get("/api/v1/openapi.json").body()))
                .as("openapi.json says the same; make it anew from openapi.yaml")
                .isEqualTo(description);
    }

    @Test
    void describesTheRoutesThereAreAndNoOthers() {
        Set<String> described = new TreeSet<>();
        description
                .path("paths")
                .properties()
                .forEach(path -> path.getValue().fieldNames().forEachRemaining(it -> {
                    if (!it.equals("parameters")) {
                        described.add(it.toUpperCase(java.util.Locale.ROOT) + " " + path.getKey());
                    }
                }));
        Set<String> routes = new TreeSet<>();
        for (Route route : serving.server().routes()) {
            if (route.template().startsWith("/api/") || BESIDE.contains(route.template())) {
                routes.add(route.method() + " " + route.template());
            }
        }
        assertThat(described).isEqualTo(routes);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /api/v1/search                      | /api/v1/search?q=vigo&facet=tone&facet=outlet:5
            /api/v1/search                      | /api/v1/search?q=&limit=2&sort=newest
            /api/v1/facets                      | /api/v1/facets?facet=day&facet=language
            /api/v1/places                      | /api/v1/places?q=vigo
            /api/v1/articles/{id}               | /api/v1/articles/a%2F2
            /api/v1/articles/{id}/reading       | /api/v1/articles/a-1/reading
            /api/v1/articles/{id}/versions      | /api/v1/articles/a-1/versions
            /api/v1/articles/{id}/copies        | /api/v1/articles/a-1/copies
            /api/v1/articles/{id}/similar       | /api/v1/articles/a-1/similar
            /api/v1/articles/{id}/explanations  | /api/v1/articles/a-1/explanations
            /api/v1/articles/{id}/places        | /api/v1/articles/a-1/places
            /api/v1/articles/{id}/quotes        | /api/v1/articles/q-1/quotes
            /api/v1/quotes                      | /api/v1/quotes?speaker=orrick&limit=5
            /api/v1/quotes                      | /api/v1/quotes?q=pier&sort=oldest
            /api/v1/reports                     | /api/v1/reports
            /api/v1/stories                     | /api/v1/stories?since=2026-01-01&limit=5
            /api/v1/stories                     | /api/v1/stories
            /api/v1/stories/{id}                | /api/v1/stories/s-1
            /api/v1/outlets                     | /api/v1/outlets
            /api/v1/outlets/{id}                | /api/v1/outlets/courier.example
            /api/v1/outlets/graph               | /api/v1/outlets/graph?since=2026-01-01
            /api/v1/outlets/bursts              | /api/v1/outlets/bursts
            /api/v1/stories/{id}/comparison     | /api/v1/stories/s-1/comparison
            /api/v1/alerts                      | /api/v1/alerts
            /api/v1/alerts/searches             | /api/v1/alerts/searches
            /api/v1/jobs                        | /api/v1/jobs
            /api/v1/feeds                       | /api/v1/feeds
            /api/v1/plugins                     | /api/v1/plugins
            /api/v1/plugins/{name}              | /api/v1/plugins/geo
            /api/v1/health/live                 | /api/v1/health/live
            /api/v1/health/ready                | /api/v1/health/ready
            /healthz                            | /healthz
            """)
    void answersAsDescribed(String template, String path) throws Exception {
        HttpResponse<String> answer = serving.get(path);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(mistakes(template, "get", answer)).as(answer.body()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/search, /api/v1/search?q=titel:x, 400, bad-query",
        "/api/v1/search, /api/v1/search?limit=9999, 400, bad-parameter",
        "/api/v1/search, /api/v1/search?qq=x, 400, bad-parameter",
        "/api/v1/search, /api/v1/search?cursor=x, 400, bad-cursor",
        "/api/v1/facets, /api/v1/facets, 400, bad-parameter",
        "/api/v1/articles/{id}, /api/v1/articles/none, 404, not-found",
        "/api/v1/reports/{name}, /api/v1/reports/none, 404, not-found",
        "/api/v1/stories/{id}, /api/v1/stories/none, 404, not-found",
        "/api/v1/stories/{id}/comparison, /api/v1/stories/none/comparison, 404, not-found",
        "/api/v1/stories, /api/v1/stories?since=soon, 400, bad-parameter",
        "/api/v1/quotes, /api/v1/quotes?speaker=%22, 400, bad-parameter",
        "/api/v1/quotes, /api/v1/quotes?cursor=x, 400, bad-cursor",
        "/api/v1/outlets/{id}, /api/v1/outlets/none, 404, not-found",
        "/api/v1/outlets/graph, /api/v1/outlets/graph?format=gexf, 400, bad-parameter",
        "/api/v1/outlets/bursts, /api/v1/outlets/bursts?since=soon, 400, bad-parameter",
        "/api/v1/exports/{format}, /api/v1/exports/pdf, 404, not-found",
        "/api/v1/jobs/{id}, /api/v1/jobs/none, 404, not-found",
        "/api/v1/feeds/{id}, /api/v1/feeds/none, 404, not-found",
    })
    void tellsProblemsAsDescribed(String template, String path, int status, String type) throws Exception {
        HttpResponse<String> answer = serving.get(path);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.body()).contains("\"urn:parallax:problem:" + type + "\"");
        assertThat(mistakes(template, "get", answer)).as(answer.body()).isEmpty();
    }

    @Test
    void describesWhatChangedAndWhatIsShared() throws Exception {
        String text = "Some 1,200 people were aboard the Amber when she left the quay of Port Sable on Monday.";
        Article first = Article.titled("Ferry sinks")
                .id(new ArticleId("v-1"))
                .url(URI.create("https://harbour.example/ferry"))
                .body(text)
                .build();
        Article second = first.edit()
                .id(new ArticleId("v-2"))
                .body(text.replace("1,200", "1,250") + "\n\nCorrection: the number was wrong.")
                .build();
        Reading shared = Reading.of(second)
                .with(
                        Copy.DUPLICATES,
                        List.of(Annotation.at(
                                new Span(13, 40),
                                new Copy(
                                        "c",
                                        Copy.Relation.CONTAINED,
                                        0.9,
                                        first.id(),
                                        Optional.of(new Span(13, 40))))));
        serving.archive().put(Reading.of(first));
        serving.archive().put(shared);
        serving.archive().commit();

        HttpResponse<String> versions = serving.get("/api/v1/articles/v-2/versions");
        assertThat(mistakes("/api/v1/articles/{id}/versions", "get", versions)).isEmpty();
        assertThat(versions.body())
                .contains(
                        "\"revisions\":[{\"from\":\"v-1\",\"to\":\"v-2\"",
                        "{\"before\":\"1,200\",\"after\":\"1,250\"}");
        HttpResponse<String> copies = serving.get("/api/v1/articles/v-2/copies");
        assertThat(mistakes("/api/v1/articles/{id}/copies", "get", copies)).isEmpty();
        assertThat(copies.body()).contains("\"passage\":[13,40]", "\"passages\":[{\"span\":[");
    }

    @Test
    void takesIn() throws Exception {
        HttpRequest.Builder page = serving.request("/api/v1/articles")
                .header("Content-Type", "text/html")
                .header("Prefer", "wait=30")
                .POST(BodyPublishers.ofString(Press.PAGE));
        HttpResponse<String> answer = serving.send(page);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.body()).contains("\"stored\":1");
        assertThat(mistakes("/api/v1/articles", "post", answer)).isEmpty();
        String job = answer.headers().firstValue("Location").orElseThrow();
        assertThat(mistakes("/api/v1/jobs/{id}", "get", serving.get(job))).isEmpty();
    }

    @Test
    void fetchesNothingUnlessToldTo() throws Exception {
        for (String path : List.of("/api/v1/articles", "/api/v1/feeds")) {
            HttpResponse<String> answer = serving.send(serving.request(path)
                    .header("Content-Type", "application/json")
                    .POST(BodyPublishers.ofString("{\"url\":\"https://harbour.example/feed\"}")));
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(403);
            assertThat(answer.body()).contains("urn:parallax:problem:fetching-disabled");
            assertThat(mistakes(path, "post", answer)).isEmpty();
        }
    }

    @Test
    void analyses() throws Exception {
        HttpResponse<String> answer = serving.send(serving.request("/api/v1/analysis?with=geo,sentiment")
                .header("Content-Type", "text/plain")
                .POST(BodyPublishers.ofString("The mayor of Vigo welcomed the awful strike.")));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.body()).contains("\"geo\":[{\"span\":[13,17]");
        assertThat(mistakes("/api/v1/analysis", "post", answer)).isEmpty();
    }

    @Test
    void alerts() throws Exception {
        HttpResponse<String> saved = serving.send(serving.request("/api/v1/alerts/searches")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"name\":\"lisbon\",\"query\":\"Lisbon\"}")));
        assertThat(saved.statusCode()).as(saved.body()).isEqualTo(201);
        assertThat(mistakes("/api/v1/alerts/searches", "post", saved)).isEmpty();
        serving.send(serving.request("/api/v1/articles")
                .header("Content-Type", "application/json")
                .header("Prefer", "wait=30")
                .POST(BodyPublishers.ofString("{\"id\":\"l-1\",\"body\":\"It snowed in Lisbon.\"}")));
        HttpResponse<String> raised = serving.get("/api/v1/alerts");
        for (int i = 0; i < 200 && !raised.body().contains("l-1"); i++) {
            Thread.sleep(50);
            raised = serving.get("/api/v1/alerts");
        }
        assertThat(raised.body()).contains("\"search\":\"lisbon\"", "\"id\":\"l-1\"");
        assertThat(mistakes("/api/v1/alerts", "get", raised)).isEmpty();
        assertThat(serving.get("/api/v1/alerts.atom").body()).contains("<title>lisbon: ");
        assertThat(serving.send(serving.request("/api/v1/alerts/searches/lisbon")
                                .DELETE())
                        .statusCode())
                .isEqualTo(204);
    }

    @Test
    void exportsEachArticleWhole() throws Exception {
        HttpResponse<String> lines = export("jsonl");
        assertThat(lines.body().lines()).hasSize(count(lines));
        for (String line : lines.body().lines().toList()) {
            assertThat(mistakes(schemaOf("/api/v1/articles/{id}/reading", "application/json"), line))
                    .as(line)
                    .isEmpty();
        }
        HttpResponse<String> table = export("csv");
        try (CSVParser rows = CSVParser.parse(
                table.body(), CSVFormat.RFC4180.builder().setHeader().get())) {
            assertThat(rows.getRecords())
                    .hasSize(count(table))
                    .anySatisfy(row -> assertThat(row.get("title")).isEqualTo("Cranes of Vigo"));
        }
        HttpResponse<String> gkg = export("gkg");
        assertThat(gkg.body().lines())
                .hasSize(count(gkg))
                .allSatisfy(row -> assertThat(row.split("\t", -1)).hasSize(27));
        HttpResponse<String> feed = export("atom");
        Document atom = DocumentBuilderFactory.newDefaultNSInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(feed.body())));
        assertThat(atom.getElementsByTagNameNS("http://www.w3.org/2005/Atom", "entry")
                        .getLength())
                .isEqualTo(count(feed));
    }

    @Test
    void theGraphOfOutletsIsGraphMlWhereThatIsAccepted() throws Exception {
        HttpResponse<String> answer =
                serving.send(serving.request("/api/v1/outlets/graph").header("Accept", "application/graphml+xml"));
        schemaOf(
                "/api/v1/outlets/graph",
                answer.headers().firstValue("Content-Type").orElse(""));
        assertThat(serving.get("/api/v1/outlets/graph?format=graphml").body()).isEqualTo(answer.body());
        Document graph = DocumentBuilderFactory.newDefaultNSInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(answer.body())));
        assertThat(graph.getElementsByTagNameNS("http://graphml.graphdrawing.org/xmlns", "edge")
                        .getLength())
                .isEqualTo(1);
    }

    @Test
    void metricsAreWhatPrometheusReads() throws Exception {
        HttpResponse<String> metrics = serving.get("/metrics");
        assertThat(metrics.headers().firstValue("Content-Type")).hasValue("text/plain; version=0.0.4; charset=utf-8");
        assertThat(metrics.body()).endsWith("\n").contains("\nparallax_articles ");
        String type = "";
        for (String line : metrics.body().lines().toList()) {
            if (line.startsWith("# TYPE ")) {
                assertThat(line).matches("# TYPE [a-z_]+ (counter|gauge|histogram|summary)");
                type = line.replaceFirst("^# TYPE (\\S+) .*", "$1");
            } else if (!line.startsWith("# HELP ")) {
                assertThat(line)
                        .startsWith(type)
                        .matches("[a-z_]+(\\{([a-z_]+=\"[^\"]*\",?)+})? [-+0-9.eE]+|.* \\+Inf|.* NaN");
            }
        }
    }

    private HttpResponse<String> export(String format) throws Exception {
        HttpResponse<String> answer = serving.get("/api/v1/exports/" + format);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        schemaOf(
                "/api/v1/exports/{format}",
                answer.headers().firstValue("Content-Type").orElse(""));
        return answer;
    }

    private static int count(HttpResponse<String> export) {
        return Integer.parseInt(export.headers().firstValue("X-Total-Count").orElseThrow());
    }

    private JsonNode schemaOf(String template, String type) {
        JsonNode schema = description.at("/paths/%s/get/responses/200/content/%s/schema"
                .formatted(
                        template.replace("/", "~1"),
                        type.replaceFirst(";.*", "").replace("/", "~1")));
        assertThat(schema.isMissingNode())
                .as("%s answers with %s", template, type)
                .isFalse();
        return schema;
    }

    /** What is wrong with an answer, going by the schema for its status and media type. */
    private Set<ValidationMessage> mistakes(String template, String method, HttpResponse<String> answer)
            throws Exception {
        JsonNode responses =
                description.path("paths").path(template).path(method).path("responses");
        JsonNode response = responses.path(Integer.toString(answer.statusCode()));
        response = response.isMissingNode() ? responses.path("default") : response;
        if (response.has("$ref")) {
            response = description.at(response.path("$ref").asText().substring(1));
        }
        String type = answer.headers().firstValue("Content-Type").orElse("");
        JsonNode schema = response.path("content").path(type).path("schema");
        assertThat(schema.isMissingNode())
                .as("%s %s answers %d with %s", method, template, answer.statusCode(), type)
                .isFalse();
        return mistakes(schema, answer.body());
    }

    private Set<ValidationMessage> mistakes(JsonNode schema, String text) throws Exception {
        ObjectNode whole = schema.deepCopy();
        whole.set("components", description.path("components"));
        return JsonSchemaFactory.getInstance(VersionFlag.V202012)
                .getSchema(whole)
                .validate(new ObjectMapper().readTree(text));
    }
}
