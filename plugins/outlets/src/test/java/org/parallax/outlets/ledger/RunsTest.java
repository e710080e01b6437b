package org.parallax.outlets.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class RunsTest {

    @Test
    void manySmallPartsStayAFewRuns() {
        Sums sums = Sums.NONE;
        for (int i = 0; i < 100_000; i++) {
            sums = sums.plus(Sums.of(Map.of("key" + i % 50_000, 1L)));
        }
        assertThat(sums.runs()).hasSizeLessThan(20);
        assertThat(sums.all())
                .hasSize(50_000)
                .allSatisfy((key, count) -> assertThat(count).isEqualTo(2));
    }
}
