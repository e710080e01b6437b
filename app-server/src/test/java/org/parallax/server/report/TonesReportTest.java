package org.parallax.server.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parallax.api.annotation.Reading;
import org.parallax.api.article.Article;
import org.parallax.api.article.ArticleId;
import org.parallax.api.article.Outlet;
import org.parallax.api.article.Published;
import org.parallax.server.Serving;
import tools.jackson.databind.JsonNode;

class TonesReportTest {

    @Test
    void tellsHowOutletsSpeakOfWhomTheyName(@TempDir Path folder) throws Exception {
        try (Serving serving = Serving.over(folder.resolve("archive"))) {
            for (String day : List.of("2024-03-01", "2024-03-05")) {
                serving.archive().put(reading(day));
            }
            serving.archive().commit();

            assertThat(serving.get("/api/v1/reports").body()).contains("\"name\":\"tones\"");
            JsonNode report = serving.json()
                    .read(serving.get("/api/v1/reports/tones?q=harbour").body(), JsonNode.class);

            assertThat(report.get("problems")).isEmpty();
            JsonNode total = report.get("totals")
                    .valueStream()
                    .filter(it -> it.get("entity").asString().equals("Margaret Ellison"))
                    .findFirst()
                    .orElseThrow();
            assertThat(total.get("outlet").asString()).isEqualTo("The Harbour Courier");
            assertThat(total.get("month").asString()).isEqualTo("2024-03");
            assertThat(total.get("few").asBoolean()).isTrue();
            assertThat(total.get("all").get("articles").asInt()).isEqualTo(2);
            assertThat(total.get("all").get("mean").asDouble()).isNegative();
            assertThat(total.get("all").get("low").asDouble())
                    .isLessThan(total.get("all").get("mean").asDouble());
        }
    }

    private static Reading reading(String day) {
        return Reading.of(Article.titled("A quarrel at the harbour")
                .id(new ArticleId(day))
                .outlet(new Outlet("courier.example", "The Harbour Courier"))
                .published(Published.on(LocalDate.parse(day)))
                .body("Critics accused the mayor, Margaret Ellison, of lying about the harbour on " + day
                        + ". They said that the promises of Margaret Ellison were a disgrace and a shameful failure.")
                .build());
    }
}
