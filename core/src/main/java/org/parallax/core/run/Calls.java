package org.parallax.core.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.parallax.api.analysis.Problems;

/** Many independent calls, made on all workers; problems are reported in the order of the calls. */
final class Calls {

    private Calls() {}

    static void run(List<Call> calls, int inAChain, Workers workers, Problems problems) {
        List<Chain> chains = new ArrayList<>();
        for (int from = 0; from < calls.size(); from += inAChain) {
            Chain chain = new Chain(calls.subList(from, Math.min(calls.size(), from + inAChain)), Set.of());
            chains.add(chain);
            workers.start(chain);
        }
        for (Chain chain : chains) {
            chain.finished().join().problems().forEach(problems::report);
        }
    }
}
