package org.parallax.server.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parallax.api.annotation.Reading;
import org.parallax.api.article.Article;
import org.parallax.api.article.ArticleId;
import org.parallax.core.json.Json;
import org.parallax.server.ServerOptions;
import org.parallax.server.Serving;
import org.parallax.server.http.Scope;
import org.parallax.server.security.Tokens;

/** What pages have in common, as HTTP has it: what is kept, packed, escaped, refused, and who is let in. */
class FrameTest {

    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String HOSTILE = "<script>alert(1)</script><img src=x onerror=alert(2)>\"'&";

    @TempDir
    private Path folder = Path.of("");

    @Test
    void pagesArePackedAndSentOnce() throws Exception {
        try (Serving serving = Serving.over(folder.resolve("archive"))) {
            HttpRequest.Builder packed = serving.request("/about").header("Accept-Encoding", "gzip");
            HttpResponse<byte[]> page = serving.client().send(packed.build(), BodyHandlers.ofByteArray());
            assertThat(page.headers().firstValue("Content-Encoding")).contains("gzip");
            String html = new String(new GZIPInputStream(new ByteArrayInputStream(page.body())).readAllBytes(), UTF_8);
            assertThat(html).isEqualTo(serving.get("/about").body()).contains("What you are looking at");
            String tag = page.headers().firstValue("ETag").orElseThrow();
            assertThat(serving.send(packed.copy().header("If-None-Match", tag)).statusCode())
                    .isEqualTo(304);
            assertThat(serving.send(packed.copy().header("If-None-Match", "W/\"other\", " + tag))
                            .statusCode())
                    .isEqualTo(304);
            assertThat(serving.send(packed.copy().header("If-None-Match", "W/\"other\""))
                            .statusCode())
                    .isEqualTo(200);
        }
    }

    @Test
    void whatPagesAreMadeWithIsKeptForEver() throws Exception {
        try (Serving serving = Serving.over(folder.resolve("archive"))) {
            Matcher assets = Pattern.compile("\"(/assets/[^\"]+)\"")
                    .matcher(serving.get("/").body());
            int count = 0;
            while (assets.find()) {
                HttpResponse<String> asset = serving.get(assets.group(1));
                assertThat(asset.statusCode()).as(assets.group(1)).isEqualTo(200);
                assertThat(asset.headers().firstValue("Cache-Control")).contains("public, max-age=31536000, immutable");
                count++;
            }
            assertThat(count).isGreaterThan(3);
            HttpResponse<String> old = serving.get("/assets/0000/base.css");
            assertThat(old.headers().firstValue("Cache-Control")).contains("no-cache");
            assertThat(serving.get("/assets/0000/nothing.css").statusCode()).isEqualTo(404);
            assertThat(serving.get("/assets/0000/..%2Fpackage-info.class").statusCode())
                    .isEqualTo(404);
        }
    }

    @Test
    void wordsOfArticlesStayWords() throws Exception {
        try (Serving serving = Serving.over(folder.resolve("archive"))) {
            serving.archive()
                    .put(Reading.of(Article.titled("Title " + HOSTILE)
                            .id(new ArticleId("h-1"))
                            .body("Body " + HOSTILE)
                            .authors(java.util.List.of("Ada " + HOSTILE))
                            .build()));
            serving.archive().commit();
            for (String path : new String[] {"/", "/search?q=alert", "/articles/h-1", "/search?q=%3Cscript%3E"}) {
                HttpResponse<String> page = serving.get(path);
                assertThat(page.statusCode()).as(path).isEqualTo(200);
                assertThat(page.body()).as(path).doesNotContain("<script>").doesNotContain("<img");
            }
            assertThat(serving.get("/articles/h-1").body()).contains("Body &lt;script&gt;alert(1)&lt;/script&gt;");
        }
    }

    @Test
    void problemsArePagesForPeopleAndJsonForPrograms() throws Exception {
        try (Serving serving = Serving.over(folder.resolve("archive"))) {
            HttpResponse<String> page = browser(serving, "/articles/none", Optional.empty());
            assertThat(page.statusCode()).isEqualTo(404);
            assertThat(page.headers().firstValue("Content-Type")).contains("text/html; charset=utf-8");
            assertThat(page.body()).contains("No article of this id is in the archive");
            assertThat(serving.get("/articles/none").headers().firstValue("Content-Type"))
                    .contains("application/problem+json");
            assertThat(browser(serving, "/api/v1/articles/none", Optional.empty())
                            .headers()
                            .firstValue("Content-Type"))
                    .contains("application/problem+json");
        }
    }

    @Test
    void aTokenIsTakenAndKeptWhereNoScriptSeesIt() throws Exception {
        Path file = folder.resolve("tokens.json");
        String token = new Tokens(file, new Json())
                .create("reader", Scope.READ, Optional.empty())
                .secret();
        try (Serving serving = new Serving(
                folder.resolve("archive"), ServerOptions.local("test", file).requireToken(true))) {
            HttpResponse<String> asked = browser(serving, "/search?q=x", Optional.empty());
            assertThat(asked.statusCode()).isEqualTo(401);
            assertThat(asked.body()).contains("name=\"token\"").contains("value=\"/search?q=x\"");
            assertThat(login(serving, "plx_0_0", "/").statusCode()).isEqualTo(401);

            HttpResponse<String> taken = login(serving, token, "/search?q=x");
            assertThat(taken.statusCode()).isEqualTo(303);
            assertThat(taken.headers().firstValue("Location")).contains("/search?q=x");
            String cookie = taken.headers().firstValue("Set-Cookie").orElseThrow();
            assertThat(cookie).contains("HttpOnly").contains("SameSite=Strict").doesNotContain("Secure");
            Optional<String> kept = Optional.of(cookie.replaceFirst(";.*", ""));
            assertThat(browser(serving, "/search?q=x", kept).statusCode()).isEqualTo(200);
            assertThat(browser(serving, "/api/v1/plugins", kept).statusCode()).isEqualTo(200);
            assertThat(form(serving, "/alerts", "name=a&query=b&kind=match", kept, "same-origin")
                            .statusCode())
                    .as("a token for reading saves nothing")
                    .isEqualTo(403);
            assertThat(login(serving, token, "//evil.example/").headers().firstValue("Location"))
                    .as("only this server's own pages are gone on to")
                    .contains("/");
        }
    }

    @Test
    void formsOfOtherSitesAreRefused() throws Exception {
        try (Serving serving = Serving.over(folder.resolve("archive"))) {
            String fields = "name=ferries&query=ferry&kind=match";
            for (String site : new String[] {"cross-site", "same-site", "none", ""}) {
                assertThat(form(serving, "/alerts", fields, Optional.empty(), site)
                                .statusCode())
                        .as(site)
                        .isEqualTo(403);
            }
            assertThat(form(serving, "/alerts", fields, Optional.empty(), "same-origin")
                            .statusCode())
                    .isEqualTo(303);
            assertThat(serving.get("/alerts").body()).contains("ferries");
            assertThat(form(serving, "/alerts/ferries/remove", "", Optional.empty(), "same-origin")
                            .statusCode())
                    .isEqualTo(303);
            assertThat(serving.get("/alerts").body()).doesNotContain("ferries");
        }
    }

    private static HttpResponse<String> browser(Serving serving, String path, Optional<String> cookie)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = serving.request(path).header("Accept", "text/html,*/*");
        cookie.ifPresent(it -> request.header("Cookie", it));
        return serving.send(request);
    }

    private static HttpResponse<String> login(Serving serving, String token, String next) throws Exception {
        return form(serving, "/login", "token=" + token + "&next=" + next, Optional.empty(), "same-origin");
    }

    private static HttpResponse<String> form(
            Serving serving, String path, String fields, Optional<String> cookie, String site) throws Exception {
        HttpRequest.Builder request = serving.request(path)
                .header("Content-Type", FORM)
                .header("Accept", "text/html")
                .POST(BodyPublishers.ofString(fields));
        cookie.ifPresent(it -> request.header("Cookie", it));
        if (!site.isEmpty()) {
            request.header("Sec-Fetch-Site", site);
        }
        return serving.send(request);
    }
}
