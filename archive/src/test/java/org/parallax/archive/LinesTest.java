package org.parallax.archive;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.parallax.api.annotation.Reading;
import org.parallax.core.json.Json;

class LinesTest {

    private static final Json JSON = new Json();

    @Test
    void cutsTheArticleOutOfAReadingWhateverItsTextHolds() {
        for (String body : new String[] {
            "plain", "a \"quoted\" }{ brace", "ends in \\", "\\\"}", "\u00e9\u2028\ud83d\ude00 {\"layers\":{}}"
        }) {
            Reading reading = Samples.analysed(Samples.at("https://harbour.example/1", "Title \\", body), 0.5);
            assertThat(JSON.readReading(Lines.article(JSON.write(reading))).article())
                    .isEqualTo(reading.article());
        }
        assertThat(Lines.article("{\"title\":\"x\"}")).isEqualTo("{\"title\":\"x\"}");
    }
}
