package org.parallax.ingest;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import org.parallax.api.analysis.Problem;
import org.parallax.api.analysis.Problem.Severity;
import org.parallax.api.analysis.Problems;

/** Counts what becomes of each record while it passes problems on. Safe for any thread. */
final class Counter implements Problems {

    /** The code of a record that came before in the same resource. */
    static final String DUPLICATE = "DUPLICATE_ID";

    private final Problems next;
    private final LongAdder articles = new LongAdder();
    private final LongAdder duplicates = new LongAdder();
    private final LongAdder skipped = new LongAdder();
    private final LongAdder damaged = new LongAdder();
    private final LongAdder warnings = new LongAdder();
    private final Map<String, LongAdder> reasons = new ConcurrentHashMap<>();

    Counter(Problems next) {
        this.next = next;
    }

    @Override
    public void report(Problem problem) {
        reasons.computeIfAbsent(problem.code(), code -> new LongAdder()).increment();
        if (problem.code().equals(DUPLICATE)) {
            duplicates.increment();
        } else if (Tally.isSkip(problem)) {
            skipped.increment();
        } else if (problem.severity() == Severity.ERROR) {
            damaged.increment();
        } else {
            warnings.increment();
        }
        next.report(problem);
    }

    void article() {
        articles.increment();
    }

    Tally tally() {
        SortedMap<String, Long> counts = new TreeMap<>();
        reasons.forEach((code, count) -> counts.put(code, count.sum()));
        return new Tally(articles.sum(), duplicates.sum(), skipped.sum(), damaged.sum(), warnings.sum(), counts);
    }
}
