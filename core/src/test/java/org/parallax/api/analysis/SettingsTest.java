package org.parallax.api.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SettingsTest {

    private record Options(double threshold, int size, boolean strict, Duration patience, List<String> languages) {
        Options {
            if (size < 1) {
                throw new IllegalArgumentException("size must be at least 1");
            }
        }
    }

    private static final Options DEFAULTS = new Options(0.5, 3, false, Duration.ofSeconds(1), List.of("en"));

    private static Options with(Map<String, String> values) {
        return Settings.of(values).over(DEFAULTS);
    }

    @Test
    void replacesWhatIsSetAndKeepsTheRest() {
        assertThat(Settings.NONE.over(DEFAULTS)).isEqualTo(DEFAULTS);
        assertThat(with(Map.of("threshold", "0.8", "languages", "en, de,")))
                .isEqualTo(new Options(0.8, 3, false, Duration.ofSeconds(1), List.of("en", "de")));
    }

    @Test
    void saysWhatWouldHaveBeenRight() {
        assertThatThrownBy(() -> with(Map.of("treshold", "0.8")))
                .hasMessageContaining("treshold")
                .hasMessageContaining("threshold, size, strict");
        assertThatThrownBy(() -> with(Map.of("size", "many")))
                .hasMessageContaining("'size' must be of type int, not 'many'");
        assertThatThrownBy(() -> with(Map.of("strict", "yes"))).hasMessageContaining("'strict'");
        assertThatThrownBy(() -> with(Map.of("size", "0"))).hasMessageContaining("size must be at least 1");
    }
}
