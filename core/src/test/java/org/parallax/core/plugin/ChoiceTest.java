package org.parallax.core.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.parallax.api.analysis.Problem;
import org.parallax.api.analysis.Settings;
import org.parallax.core.plugin.Plugin.Kind;

class ChoiceTest {

    private static final Plugin OWN = plugin(Kind.ANALYZER, Optional.empty());
    private static final Plugin JAR = plugin(Kind.ANALYZER, Optional.of("tone.jar"));
    private static final Plugin FOLDER = plugin(Kind.ANALYZER, Optional.of("transformer"));

    private final List<Problem> problems = new ArrayList<>();

    private static Plugin plugin(Kind kind, Optional<String> entry) {
        Origin origin = new Origin(entry.orElse("class path"), entry, Optional.empty(), Optional.empty());
        return new Plugin(kind, "sentiment", Set.of(), new Object(), origin);
    }

    private List<Plugin> among(Map<String, String> settings, Plugin... plugins) {
        return new Choice(Map.of("sentiment", Settings.of(settings)), problems::add).among(List.of(plugins));
    }

    @Test
    void theApplicationsOwnIsUsedUnlessTheOperatorChooses() {
        assertThat(among(Map.of(), JAR, OWN, FOLDER)).containsExactly(OWN);
        assertThat(among(Map.of("by", "transformer"), OWN, JAR, FOLDER)).containsExactly(FOLDER);
        assertThat(among(Map.of("by", "tone.jar"), OWN, JAR, FOLDER)).containsExactly(JAR);
        assertThat(problems).isEmpty();
    }

    @Test
    void whatNobodySettledIsLeftToThePlan() {
        assertThat(among(Map.of(), JAR, FOLDER)).containsExactly(JAR, FOLDER);
        assertThat(among(Map.of(), OWN, OWN)).containsExactly(OWN, OWN);
    }

    @Test
    void aNameThatIsNotThereIsAnsweredWithThoseThatAre() {
        assertThat(among(Map.of("by", "transformr"), OWN, FOLDER)).isEmpty();
        assertThat(problems)
                .singleElement()
                .satisfies(it -> assertThat(it.message()).contains("'transformr'", "'sentiment'", "[transformer]"));
    }

    @Test
    void sourcesMayShareAName() {
        Plugin own = plugin(Kind.SOURCE, Optional.empty());
        Plugin dropped = plugin(Kind.SOURCE, Optional.of("tone.jar"));
        assertThat(among(Map.of(), own, dropped)).containsExactly(own, dropped);
    }

    @Test
    void noPluginSeesTheChoice() {
        assertThat(Choice.without(Settings.of(Map.of("by", "transformer", "model", "m")))
                        .values())
                .containsExactly(Map.entry("model", "m"));
    }
}
