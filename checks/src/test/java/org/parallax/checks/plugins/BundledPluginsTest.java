package org.parallax.checks.plugins;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.parallax.api.analysis.Problem;
import org.parallax.core.plan.Plan;
import org.parallax.core.plugin.Plugin;
import org.parallax.core.plugin.Plugins;

class BundledPluginsTest {

    private static final List<String> BUNDLED = List.of(
            "credit-chain",
            "credits",
            "amplification",
            "comparison",
            "dump",
            "duplicates",
            "entities",
            "feed",
            "figures",
            "geo",
            "geo-focus",
            "html",
            "jsonl",
            "language",
            "list",
            "loaded-language",
            "outlet",
            "outlet-home",
            "quotes",
            "republication",
            "sentences",
            "sentiment",
            "stories",
            "story",
            "target-sentiment",
            "tones");

    private final List<Problem> problems = new ArrayList<>();

    @Test
    void allAreFoundAndReady() {
        try (Plugins plugins = Plugins.onClassPath(problems::add).configured(Map.of(), problems::add)) {
            assertThat(problems).isEmpty();
            assertThat(plugins.all().stream().map(Plugin::name)).containsExactlyInAnyOrderElementsOf(BUNDLED);
            assertThat(Plan.all(plugins).names())
                    .contains("duplicates", "entities", "geo", "language", "quotes", "sentences", "sentiment");
        }
    }
}
