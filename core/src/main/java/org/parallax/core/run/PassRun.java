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
import org.parallax.api.analysis.Analyzer;
import org.parallax.api.annotation.Reading;
import org.parallax.core.plan.Pass;

/**
 * One pass over the articles. They are begun and collected in their order by the calling thread, and worked on by all
 * workers in between.
 */
final class PassRun {

    private final List<Analyzer<?>> analyzers;
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
        this.analyzers = pass.analyzers();
        pass.linkers().forEach(it -> linkings.add(new Linking<>(it)));
        pass.aggregators().forEach(it -> aggregatings.add(new Aggregating<>(it)));
        this.linkedBefore = linkedBefore;
        this.workers = workers;
        this.breakers = breakers;
        this.limits = limits;
        this.job = job;
    }

    /** Sends all readings through, and returns how many there were. */
    long run(Iterator<Reading> readings, Sink sink, boolean cancellable) throws IOException {
        long articles = 0;
        while (!(cancellable && job.cancellation().isCancelled()) && readings.hasNext()) {
            begin(readings.next());
            articles++;
            while (underWay.size() >= limits.window()
                    || (charactersUnderWay > limits.memory() && underWay.size() > 1)) {
                collect(sink);
            }
        }
        while (!underWay.isEmpty()) {
            collect(sink);
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

    private void begin(Reading first) {
        Reading reading = first;
        for (Linking<?, ?> linking : linkedBefore) {
            reading = linking.attach(reading);
        }
        Draft draft = new Draft(reading);
        List<Call> calls = new ArrayList<>();
        analyzers.forEach(it -> calls.add(analyzing(it, draft)));
        linkings.forEach(it -> calls.add(it.sketching(draft)));
        aggregatings.forEach(it -> calls.add(it.adding(draft)));
        Chain chain = new Chain(calls, breakers.offForNextArticle());
        int characters = reading.text().length();
        underWay.add(new UnderWay(draft, chain, characters));
        charactersUnderWay += characters;
        workers.start(chain);
    }

    private static Call analyzing(Analyzer<?> analyzer, Draft draft) {
        return new Call(analyzer.produces().name(), analyzer, draft::subject, () -> {
            Reading richer = Steps.isDue(analyzer, draft.reading())
                    ? Steps.annotate(analyzer, draft.reading())
                    : draft.reading();
            return () -> draft.become(richer);
        });
    }

    private void collect(Sink sink) throws IOException {
        UnderWay head = underWay.remove();
        charactersUnderWay -= head.characters();
        conclude(head.chain());
        Draft draft = head.draft();
        draft.itsTurnHasCome();
        if (!draft.merges().isEmpty()) {
            Chain merging = new Chain(draft.merges(), Set.of());
            workers.start(merging);
            conclude(merging);
        }
        sink.accept(draft.reading());
    }

    private void conclude(Chain chain) {
        chain.finished().join();
        chain.problems().forEach(job.problems()::report);
        breakers.note(chain.succeeded(), chain.failed()).forEach(job.problems()::report);
    }
}
