package org.parallax.core.run;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.parallax.api.analysis.Problem;
import org.parallax.api.annotation.Reading;
import org.parallax.core.plan.Pass;

/**
 * One pass over the articles. They are begun and collected in their order by the calling thread, and worked on by all
 * workers in between.
 */
final class PassRun {

    private final List<Analyzing<?>> analyzings = new ArrayList<>();
    private final List<Linking<?, ?>> linkings = new ArrayList<>();
    private final List<Aggregating<?, ?>> aggregatings = new ArrayList<>();
    private final List<Linking<?, ?>> linkedBefore;
    private final Workers workers;
    private final Breakers breakers;
    private final Limits limits;
    private final Job job;

    private final Deque<UnderWay> underWay = new ArrayDeque<>();
    private long charactersUnderWay;

    private record UnderWay(Draft draft, Chain chain, int characters) {}

    PassRun(Pass pass, List<Linking<?, ?>> linkedBefore, Workers workers, Breakers breakers, Limits limits, Job job) {
        this.linkedBefore = linkedBefore;
        this.workers = workers;
        this.breakers = breakers;
        this.limits = limits;
        this.job = job;
        pass.analyzers().forEach(it -> take(it, () -> analyzings.add(new Analyzing<>(it))));
        pass.linkers().forEach(it -> take(it, () -> linkings.add(new Linking<>(it))));
        pass.aggregators().forEach(it -> take(it, () -> aggregatings.add(new Aggregating<>(it))));
    }

    /** Sends all readings through, and returns how many there were. */
    long run(Iterator<Reading> readings, Sink sink, boolean cancellable) throws IOException {
        long articles = 0;
        RuntimeException broken = null;
        while (broken == null && !(cancellable && job.cancellation().isCancelled())) {
            try {
                if (!readings.hasNext()) {
                    break;
                }
                begin(readings.next());
                articles++;
            } catch (RuntimeException e) { // what was read before the source broke is still delivered
                broken = e;
            }
            while (underWay.size() >= limits.window()
                    || (charactersUnderWay > limits.memory() && underWay.size() > 1)) {
                collect(sink);
            }
        }
        while (!underWay.isEmpty()) {
            collect(sink);
        }
        if (broken != null) {
            throw broken;
        }
        linkings.forEach(it -> it.finish(workers, job.problems()));
        aggregatings.forEach(it -> it.finish(workers, job.problems()));
        return articles;
    }

    /** The linkers of this pass, whose labels are ready now. */
    List<Linking<?, ?>> linkings() {
        return linkings;
    }

    /** The reports of this pass's aggregators. */
    Map<String, Map<String, Object>> reports() {
        Map<String, Map<String, Object>> reports = new TreeMap<>();
        aggregatings.forEach(it -> reports.put(it.name(), it.reports()));
        return reports;
    }

    private void take(Object plugin, Runnable taking) {
        try {
            taking.run();
        } catch (Throwable e) { // asking a plug-in for its name is calling it
            String name = plugin.getClass().getName();
            job.problems()
                    .report(Problem.plugin("FAILED", name, "run", "is left out: " + Guard.describe(e))
                            .withCause(e));
        }
    }

    private void begin(Reading reading) {
        Draft draft = new Draft(reading);
        List<Call> calls = new ArrayList<>();
        linkedBefore.forEach(it -> calls.add(it.attaching(draft)));
        analyzings.forEach(it -> calls.add(it.analyzing(draft)));
        linkings.forEach(it -> calls.add(it.sketching(draft)));
        aggregatings.forEach(it -> calls.add(it.adding(draft)));
        Chain chain = new Chain(calls, breakers.offForNextArticle());
        int characters = reading.text().length();
        underWay.add(new UnderWay(draft, chain, characters));
        charactersUnderWay += characters;
        workers.start(chain);
    }

    private void collect(Sink sink) throws IOException {
        UnderWay head = underWay.remove();
        charactersUnderWay -= head.characters();
        Chain chain = head.chain().finished().join();
        Set<String> succeeded = new TreeSet<>(chain.succeeded());
        Set<String> failed = new TreeSet<>(chain.failed());
        chain.problems().forEach(job.problems()::report);
        Draft draft = head.draft();
        draft.itsTurnHasCome();
        if (!draft.merges().isEmpty()) {
            Chain merging = new Chain(draft.merges(), Set.of());
            workers.start(merging);
            merging.finished().join().problems().forEach(job.problems()::report);
            failed.addAll(merging.failed());
        }
        succeeded.removeAll(failed);
        breakers.note(succeeded, failed).forEach(job.problems()::report);
        sink.accept(draft.reading());
    }
}
