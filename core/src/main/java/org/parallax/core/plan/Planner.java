package org.parallax.core.plan;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.parallax.api.analysis.Analyzer;
import org.parallax.api.corpus.Aggregator;
import org.parallax.api.corpus.Linker;
import org.parallax.core.plugin.Plugin;
import org.parallax.core.plugin.Plugin.Kind;
import org.parallax.core.plugin.Plugins;

/** Puts plug-ins in order, and notes everything that stands in the way. */
final class Planner {

    private final Map<String, Plugin> byName = new TreeMap<>();
    private final Set<String> mistakes = new TreeSet<>();

    Planner(Plugins plugins) {
        for (Plugin plugin : plugins.all()) {
            if (plugin.kind() != Kind.SOURCE) {
                Plugin earlier = byName.putIfAbsent(plugin.name(), plugin);
                if (earlier != null) {
                    mistakes.add("'%s' is claimed by two plug-ins: %s, and %s; remove one%s"
                            .formatted(plugin.name(), earlier, plugin, advice(plugin)));
                }
            }
        }
    }

    /** How an operator chooses one from the folder of plug-ins. */
    private static String advice(Plugin plugin) {
        return plugin.origin()
                .entry()
                .map(it -> ", or choose with by = \"%s\" in the settings of '%s'".formatted(it, plugin.name()))
                .orElse("");
    }

    Plan plan(Collection<String> wanted) {
        Map<String, Plugin> open = new LinkedHashMap<>();
        new TreeSet<>(wanted).forEach(name -> include(name, "asked for", open));
        List<Pass> passes = new ArrayList<>();
        if (mistakes.isEmpty()) {
            Set<String> done = new HashSet<>();
            boolean linked = true;
            while (linked && mistakes.isEmpty()) {
                List<Plugin> analyzers = takeAll(open, done);
                // Before the linkers of this pass, whose labels are there in the next one only.
                List<Plugin> aggregators = take(Kind.AGGREGATOR, open, done);
                List<Plugin> linkers = take(Kind.LINKER, open, done);
                List<String> names = Stream.of(analyzers, linkers, aggregators)
                        .flatMap(List::stream)
                        .map(Plugin::name)
                        .toList();
                passes.add(new Pass(
                        analyzers.stream()
                                .<Analyzer<?>>map(it -> (Analyzer<?>) it.instance())
                                .toList(),
                        linkers.stream()
                                .<Linker<?, ?>>map(it -> (Linker<?, ?>) it.instance())
                                .toList(),
                        aggregators.stream()
                                .<Aggregator<?, ?>>map(it -> (Aggregator<?, ?>) it.instance())
                                .toList(),
                        names));
                linkers.forEach(it -> done.add(it.name()));
                linked = !linkers.isEmpty();
            }
            if (!open.isEmpty()) {
                mistakes.add("these require one another in a circle: "
                        + open.values().stream().map(Planner::describe).collect(joining("; ")));
            }
        }
        if (!mistakes.isEmpty()) {
            throw new PlanException(List.copyOf(mistakes));
        }
        return new Plan(List.copyOf(passes));
    }

    private void include(String name, String why, Map<String, Plugin> chosen) {
        Plugin plugin = byName.get(name);
        if (plugin == null) {
            mistakes.add("nothing produces '%s', %s; there are %s".formatted(name, why, byName.keySet()));
        } else if (chosen.putIfAbsent(name, plugin) == null) {
            plugin.requires()
                    .forEach(layer -> include(layer, "required by '" + name + "' (" + plugin.origin() + ")", chosen));
        }
    }

    /** Analyzers, as long as one becomes ready by another being done. */
    private static List<Plugin> takeAll(Map<String, Plugin> open, Set<String> done) {
        List<Plugin> taken = new ArrayList<>();
        List<Plugin> ready = take(Kind.ANALYZER, open, done);
        while (!ready.isEmpty()) {
            taken.addAll(ready);
            ready.forEach(it -> done.add(it.name()));
            ready = take(Kind.ANALYZER, open, done);
        }
        return taken;
    }

    /** Removes from {@code open} the plug-ins of one kind whose requirements are done, in alphabetical order. */
    private static List<Plugin> take(Kind kind, Map<String, Plugin> open, Set<String> done) {
        List<Plugin> ready = open.values().stream()
                .filter(it -> it.kind() == kind && done.containsAll(it.requires()))
                .filter(it -> it.uses().stream().noneMatch(open::containsKey))
                .sorted(java.util.Comparator.comparing(Plugin::name))
                .toList();
        ready.forEach(it -> open.remove(it.name()));
        return ready;
    }

    private static String describe(Plugin plugin) {
        return "'%s' (%s) requires %s".formatted(plugin.name(), plugin.origin(), plugin.requires());
    }
}
