package org.parallax.ingest.dump;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.parallax.api.analysis.Settings;
import org.parallax.api.annotation.Reading;
import org.parallax.api.vocabulary.LeftOut;
import org.parallax.ingest.Intake;
import org.parallax.ingest.TestPages;

/** What is told of the lines of a dump that are in no article. */
class LeftOutTest {

    private static final String BODY = """
            The keeper of the lighthouse on Gull Rock has retired after thirty years without a single dark night.

            His successor is a machine that reports to an office on the mainland, where nobody has ever seen the rock.
            """;

    private final Intake intake =
            Intake.of(List.of(new DumpSource().configure(Settings.of(Map.of("leftOut", "true")))), it -> {});

    private List<Reading> read(String text) {
        try (Stream<Reading> readings = intake.read(TestPages.page("page.txt", text.getBytes(UTF_8)))) {
            return readings.toList();
        }
    }

    private static List<String> told(Reading reading) {
        return reading.get(LeftOut.LEFT_OUT).stream()
                .map(it -> it.value().reason() + " " + it.value().text().replace("\n", " / "))
                .toList();
    }

    @Test
    void linesComeInTheOrderOfThePageWithTheReason() {
        List<Reading> readings = read("""
                Home
                Sports
                Contact

                Lighthouse keeper on Gull Rock retires

                By Ewan Petrel
                21 August 2019

                %s
                Related Articles
                Gull counted twice
                Rock sold to nobody
                """.formatted(BODY));

        assertThat(readings).singleElement().satisfies(it -> {
            assertThat(it.article().body()).isEqualTo(BODY.strip());
            assertThat(told(it))
                    .containsExactly(
                            "OUTSIDE Home / Sports / Contact",
                            "FIELD By Ewan Petrel / 21 August 2019",
                            "BELOW Related Articles / Gull counted twice / Rock sold to nobody");
        });
    }

    @Test
    void ofSeveralArticlesTheFirstTellsIt() {
        String article = """
                Lighthouse keeper on Gull Rock retires %1$s

                By Ewan Petrel
                21 August 2019

                %2$s
                Share this

                """;

        List<Reading> readings = read(article.formatted("again", BODY)
                + article.formatted("for good", BODY.replace("keeper", "cook").replace("successor", "heir")));

        assertThat(readings).hasSize(2);
        assertThat(told(readings.get(0))).contains("BELOW Share this");
        assertThat(readings.get(1).has(LeftOut.LEFT_OUT)).isFalse();
    }
}
