package org.parallax.core.run;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.parallax.api.analysis.Problem;

/**
 * Switches off plug-ins that keep failing.
 *
 * <p>Failures are counted in the order of the articles and decided on when an article is begun, so that the same articles
 * lose the same layers on any number of threads. A plug-in that was switched off is tried again now and then, and switched
 * on when that goes well. Calls that hang are another matter: they cost a thread each, so they count at once, for good.
 */
final class Breakers {

    private static final int TRY_AGAIN_EVERY = 25;

    private final Limits limits;
    private final Map<String, Breaker> breakers = new TreeMap<>();
    private final Map<String, Integer> stuck = new ConcurrentHashMap<>();

    private static final class Breaker {
        private int failuresInARow;
        private boolean open;
        private long articlesWithout;
    }

    Breakers(Limits limits) {
        this.limits = limits;
    }

    /** The plug-ins that the next article has to do without. */
    Set<String> offForNextArticle() {
        Set<String> off = new HashSet<>();
        breakers.forEach((name, breaker) -> {
            if (breaker.open && ++breaker.articlesWithout % TRY_AGAIN_EVERY != 0) {
                off.add(name);
            }
        });
        return off;
    }

    /** Whether so many of the plug-in's calls never returned that no more threads go to it. */
    boolean isStuck(String name) {
        return stuck.getOrDefault(name, 0) >= limits.stuckCalls();
    }

    /** Notes a call that never returned, or ran out of memory. Thread-safe. */
    void countStuck(String name) {
        stuck.merge(name, 1, Integer::sum);
    }

    /** Notes how the calls for one article went; articles come in order. Returns the plug-ins switched off by it. */
    List<Problem> note(Set<String> succeeded, Set<String> failed) {
        List<Problem> switchedOff = new ArrayList<>();
        for (String name : succeeded) {
            Breaker breaker = breakers.get(name);
            if (breaker != null) {
                breaker.failuresInARow = 0;
                breaker.open = false;
            }
        }
        for (String name : failed) {
            Breaker breaker = breakers.computeIfAbsent(name, it -> new Breaker());
            breaker.failuresInARow++;
            if (!breaker.open && breaker.failuresInARow >= limits.failuresInARow()) {
                breaker.open = true;
                switchedOff.add(Problem.plugin(
                        "SWITCHED_OFF",
                        name,
                        "run",
                        "failed on %d articles in a row; from here on only every %dth article is tried"
                                .formatted(breaker.failuresInARow, TRY_AGAIN_EVERY)));
            }
        }
        return switchedOff;
    }

    /** One problem for each plug-in that was switched off, saying what that cost. */
    List<Problem> summary() {
        List<Problem> summary = new ArrayList<>();
        breakers.forEach((name, breaker) -> {
            long without = breaker.articlesWithout - breaker.articlesWithout / TRY_AGAIN_EVERY;
            if (without > 0) {
                summary.add(Problem.plugin(
                        "SWITCHED_OFF", name, "run", without + " articles were left without this layer"));
            }
        });
        new TreeMap<>(stuck).forEach((name, calls) -> {
            if (calls >= limits.stuckCalls()) {
                summary.add(Problem.plugin(
                        "SWITCHED_OFF",
                        name,
                        "run",
                        "%d calls hung or ran out of memory; the articles after them were left without this layer"
                                .formatted(calls)));
            }
        });
        return summary;
    }
}
