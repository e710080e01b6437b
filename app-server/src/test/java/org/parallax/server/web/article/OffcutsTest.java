package org.parallax.server.web.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parallax.api.annotation.Annotation;
import org.parallax.api.annotation.Reading;
import org.parallax.api.article.Article;
import org.parallax.api.article.ArticleId;
import org.parallax.api.article.Provenance;
import org.parallax.api.vocabulary.LeftOut;
import org.parallax.api.vocabulary.LeftOut.Reason;
import org.parallax.server.Serving;

/** What the page of an article tells of the page it was cut from. */
class OffcutsTest {

    @TempDir
    private Path folder;

    @Test
    void whatWasLeftOutIsToldByReasonWithItsBeginnings() throws Exception {
        LeftOut box = new LeftOut("<b>Donate</b> now,\n and we", 900, Reason.APPEAL);
        Stream<LeftOut> menus =
                IntStream.rangeClosed(1, 120).mapToObj(it -> new LeftOut("Menu " + it, 10, Reason.OUTSIDE));

        Document page = page(reading(Stream.concat(Stream.of(box), menus).toList()));

        Element section = page.expectFirst("section[aria-labelledby=left-out]");
        assertThat(section.select("> .note").text()).contains("dump.txt, as article 2", "121 pieces, 2,100 characters");
        assertThat(section.select("summary").eachText())
                .satisfiesExactly(
                        it -> assertThat(it).startsWith("Around the article").endsWith("120 pieces, 1,200 characters"),
                        it -> assertThat(it).startsWith("Asking the reader").endsWith("1 piece, 900 characters"));
        assertThat(section.select("details").get(0).hasAttr("open"))
                .as("what is long is shown when asked for")
                .isFalse();
        assertThat(section.select("details[open] li").eachText())
                .containsExactly("<b>Donate</b> now, and we… 900 characters");
        assertThat(section.text()).contains("and 20 more, in the JSON");
        assertThat(page.select(".switches input[name=layer]").eachAttr("value"))
                .as("it is nothing to set off in the text")
                .doesNotContain("left-out");
    }

    @Test
    void nothingLeftOutIsNotTheSameAsNothingRecorded() throws Exception {
        assertThat(page(reading(List.of())).text()).contains("Nothing was left out");
        assertThat(page(reading(List.of()).without(LeftOut.LEFT_OUT)).text())
                .contains("was not recorded for this article")
                .doesNotContain("Nothing was left out");
    }

    private static Reading reading(List<LeftOut> pieces) {
        Reading reading = Reading.of(Article.titled("Ferry returns")
                .id(new ArticleId("a-" + pieces.size()))
                .body("It left Lisbon.")
                .provenance(Provenance.of(URI.create("file:/press/dump.txt"), 2))
                .build());
        return reading.with(
                LeftOut.LEFT_OUT,
                pieces.stream().map(it -> Annotation.at(reading.extent(), it)).toList());
    }

    private Document page(Reading reading) throws Exception {
        try (Serving serving =
                Serving.asItIs(folder.resolve("archive-" + reading.layers().size() + reading.id()))) {
            serving.archive().put(reading);
            serving.archive().commit();
            return Jsoup.parse(serving.get("/articles/" + reading.id().value()).body());
        }
    }
}
