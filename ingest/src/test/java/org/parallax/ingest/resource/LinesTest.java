package org.parallax.ingest.resource;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parallax.ingest.resource.Line.Fate;

class LinesTest {

    private static List<Line> lines(String text, int limit) throws IOException {
        List<Line> lines = new ArrayList<>();
        try (Lines all = new Lines(new ByteArrayInputStream(text.getBytes(UTF_8)), limit)) {
            for (Line line = all.next(); line != null; line = all.next()) {
                lines.add(line);
            }
        }
        return lines;
    }

    @Test
    void splitsAtLineFeedsOnlyAndCountsBytes() throws IOException {
        assertThat(lines("é\u2028b\n\nc", 100)).extracting(Line::offset).containsExactly(0L, 7L, 8L);
        assertThat(lines("é\u2028b\n\nc", 100)).extracting(Line::number).containsExactly(1L, 2L, 3L);
        assertThat(lines("", 100)).isEmpty();
    }

    @Test
    void theLimitHoldsToTheByte() throws IOException {
        assertThat(lines("aaaaaaaaa\nb", 10)).extracting(Line::fate).containsOnly(Fate.WHOLE);
        assertThat(lines("aaaaaaaaaa\nb", 10)).extracting(Line::fate).containsOnly(Fate.WHOLE);
        assertThat(lines("aaaaaaaaaaa\nb", 10)).extracting(Line::fate).containsExactly(Fate.TOO_LONG, Fate.WHOLE);
    }
}
