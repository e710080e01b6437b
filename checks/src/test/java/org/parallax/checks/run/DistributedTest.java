package org.parallax.checks.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parallax.checks.run.Trial.BAD;
import static org.parallax.checks.run.Trial.analyzer;
import static org.parallax.checks.run.Trial.length;
import static org.parallax.checks.run.Trial.number;
import static org.parallax.checks.run.Trial.whole;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parallax.api.annotation.Reading;
import org.parallax.checks.run.FailingLinkerTest.Tens;
import org.parallax.checks.run.FailingLinkerTest.Totals;
import org.parallax.core.json.Json;
import org.parallax.core.plan.Plan;
import org.parallax.core.plugin.Plugins;
import org.parallax.core.run.Engine;
import org.parallax.core.run.InProcessEngine;
import org.parallax.core.run.Job;
import org.parallax.core.run.Limits;
import org.parallax.testkit.ShufflingEngine;

/** Engines agree on what is left when plug-ins fail, too. */
class DistributedTest {

    private static Plan plan() {
        return Plan.all(Plugins.of(
                length(),
                analyzer(BAD, it -> {
                    if (number(it) % 7 == 3) {
                        throw new IllegalStateException("sometimes");
                    }
                    return whole(it, "fine");
                }),
                new Tens() {
                    @Override
                    public Integer sketch(Reading reading) {
                        if (number(reading) == 12) {
                            throw new IllegalStateException("no sketch");
                        }
                        return super.sketch(reading);
                    }
                },
                new Totals()));
    }

    private static List<String> run(Engine engine) throws IOException {
        Json json = new Json();
        List<String> lines = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        lines.add(json.write(engine.run(Job.of(
                        plan(),
                        Trial.articles(100),
                        it -> lines.add(json.write(it)),
                        it -> problems.add(it.reporter() + " " + it.subject())))
                .reports()));
        lines.addAll(problems.stream().sorted().toList());
        return lines;
    }

    @Test
    void failuresCostTheSameInProcessAndOnACluster() throws IOException {
        List<String> here = run(new InProcessEngine(Limits.DEFAULT.withThreads(2)));
        ShufflingEngine cluster = new ShufflingEngine(DistributedTest::plan, 1);
        for (int seed = 1; seed <= 5; seed++) {
            assertThat(run(cluster.withSeed(seed))).as("seed %d", seed).isEqualTo(here);
        }
    }
}
