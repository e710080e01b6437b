package org.parallax.testkit;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.parallax.api.analysis.Problem;
import org.parallax.api.analysis.Problems;
import org.parallax.core.json.Json;
import org.parallax.core.plan.Plan;
import org.parallax.core.run.Outcome.Share;

/** The machines of an imagined cluster, between which items are shuffled during one run. */
final class Cluster {

    private final Json json = new Json();
    private final List<Plan> partitions;
    private final Random random;
    private final Problems problems;
    private final Map<String, Integer> calls = new HashMap<>();
    private final Map<String, Integer> failures = new HashMap<>();

    /** What a partition does with one item. */
    interface Work<A, R> {
        Stream<R> on(Plan partition, A item);
    }

    Cluster(List<Plan> partitions, long seed, Problems problems) {
        this.partitions = partitions;
        this.random = new Random(seed);
        this.problems = problems;
    }

    Json json() {
        return json;
    }

    /** Sends each item to some partition, and returns what the partitions made of them in no order at all. */
    <A, R> List<R> each(Collection<A> items, Work<A, R> work) {
        List<R> results = new ArrayList<>();
        for (A item : shuffled(items)) {
            work.on(any(), item).forEach(results::add);
        }
        return shuffled(results);
    }

    /** The items in no order at all. */
    <A> List<A> shuffled(Collection<A> items) {
        List<A> shuffled = new ArrayList<>(items);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }

    /** Some partition. */
    Plan any() {
        return partitions.get(random.nextInt(partitions.size()));
    }

    /** What the call gives, or nothing and a problem where it fails. */
    <R> Optional<R> call(String name, Object subject, Callable<R> call) {
        calls.merge(name, 1, Integer::sum);
        try {
            return Optional.of(call.call());
        } catch (Exception | LinkageError | StackOverflowError | AssertionError e) {
            failures.merge(name, 1, Integer::sum);
            problems.report(Problem.plugin("FAILED", name, subject.toString(), "threw " + e)
                    .withCause(e));
            return Optional.empty();
        }
    }

    List<Share> shares(Plan plan) {
        return plan.names().stream()
                .map(it -> new Share(it, calls.getOrDefault(it, 0), failures.getOrDefault(it, 0), Duration.ZERO))
                .toList();
    }
}
