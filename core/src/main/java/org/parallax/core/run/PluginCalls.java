package org.parallax.core.run;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.parallax.api.analysis.Problems;

/**
 * Calls of plug-ins outside of a plan, guarded as an engine guards them: made on all threads, within the time that limits
 * give, and with every failure kept where it happened. For one thread.
 */
public final class PluginCalls implements AutoCloseable {

    private static final int CALLS_IN_A_CHAIN = 16;

    private final Limits limits;
    private final Problems problems;
    private final Breakers breakers;
    private final Workers workers;

    /** Calls within limits; what fails is told to {@code problems}, in the order of the calls. */
    public PluginCalls(Limits limits, Problems problems) {
        this.limits = limits;
        this.problems = problems;
        this.breakers = new Breakers(limits);
        this.workers = new Workers(limits, breakers);
    }

    /** What is asked of a plug-in about one item. */
    @FunctionalInterface
    public interface Work<A, R> {
        R of(A item) throws Exception;
    }

    /**
     * Asks about each item, and tells on this thread what came of it, in the order of the items, leaving out those that
     * failed.
     *
     * @param name the plug-in's name
     * @param subject what a problem names an item by
     */
    public <A, R> void each(
            String name,
            Object plugin,
            List<A> items,
            Function<A, String> subject,
            Work<A, R> work,
            BiConsumer<A, R> then) {
        Slots<A, R> slots = new Slots<>(items);
        List<Call> calls = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            calls.add(slots.call(name, plugin, i, subject, work));
        }
        Calls.run(calls, CALLS_IN_A_CHAIN, workers, problems);
        slots.tell(0, items.size(), then);
    }

    /** As {@link #each}, for articles in order: a plug-in that fails on many in a row is switched off, as in a plan. */
    public <A, R> void eachArticle(
            String name,
            Object plugin,
            List<A> items,
            Function<A, String> subject,
            Work<A, R> work,
            BiConsumer<A, R> then) {
        Slots<A, R> slots = new Slots<>(items);
        for (int from = 0; from < items.size(); from += limits.window()) {
            int to = Math.min(items.size(), from + limits.window());
            List<Chain> chains = new ArrayList<>();
            for (int i = from; i < to; i++) {
                Chain chain =
                        new Chain(List.of(slots.call(name, plugin, i, subject, work)), breakers.offForNextArticle());
                chains.add(chain);
                workers.start(chain);
            }
            for (Chain chain : chains) {
                chain.finished().join().problems().forEach(problems::report);
                breakers.note(chain.succeeded(), chain.failed()).forEach(problems::report);
            }
            slots.tell(from, to, then);
        }
    }

    @Override
    public void close() {
        breakers.summary().forEach(problems::report);
        workers.close();
    }

    /** The items, and what came of each. A slot is written by the one thread that its call concludes on. */
    private static final class Slots<A, R> {

        private final List<A> items;
        private final List<Optional<R>> results;

        Slots(List<A> items) {
            this.items = items;
            this.results = new ArrayList<>(Collections.nCopies(items.size(), Optional.empty()));
        }

        Call call(String name, Object plugin, int slot, Function<A, String> subject, Work<A, R> work) {
            A item = items.get(slot);
            return new Call(name, plugin, () -> subject.apply(item), () -> {
                Optional<R> made = Optional.of(work.of(item));
                return () -> results.set(slot, made);
            });
        }

        void tell(int from, int to, BiConsumer<A, R> then) {
            for (int i = from; i < to; i++) {
                A item = items.get(i);
                results.get(i).ifPresent(it -> then.accept(item, it));
                results.set(i, Optional.empty());
            }
        }
    }
}
