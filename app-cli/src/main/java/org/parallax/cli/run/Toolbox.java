package org.parallax.cli.run;

import static java.util.stream.Collectors.toCollection;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.parallax.api.analysis.Problems;
import org.parallax.api.analysis.Settings;
import org.parallax.api.source.Source;
import org.parallax.cli.Failure;
import org.parallax.core.plan.Plan;
import org.parallax.core.plan.PlanException;
import org.parallax.core.plugin.Plugin;
import org.parallax.core.plugin.Plugin.Kind;
import org.parallax.core.plugin.Plugins;

/** The plug-ins that were found, of which only those that a command uses are made ready, as that can take a while. */
public final class Toolbox implements AutoCloseable {

    private final Plugins found;
    private final Map<String, Settings> settings;
    private final Problems problems;
    private Plugins ready = Plugins.NONE;

    private Toolbox(Plugins found, Map<String, Settings> settings, Problems problems) {
        this.found = found;
        this.settings = settings;
        this.problems = problems;
    }

    /** The plug-ins on the class path and in {@code folder}. */
    public static Toolbox open(Path folder, Map<String, Settings> settings, Problems problems) {
        Plugins found = Plugins.onClassPath(problems).and(Plugins.in(folder, problems));
        return new Toolbox(found, settings, problems);
    }

    /** All that were found. */
    public Plugins found() {
        return found;
    }

    /** The sources, ready. */
    public List<Source> sources() {
        return configured(it -> it.kind() == Kind.SOURCE).sources();
    }

    /**
     * The plan for what was asked for.
     *
     * @param with names of layers with commas between them, or {@code none}; absent for all there are
     */
    public Plan plan(Optional<String> with) {
        if (with.isEmpty()) {
            return plan(found.all().stream().filter(it -> it.kind() != Kind.SOURCE).map(Plugin::name).toList(), false);
        }
        if (with.get().strip().equals("none")) {
            return Plan.NOTHING;
        }
        return plan(
                Arrays.stream(with.get().split(",")).map(String::strip).filter(it -> !it.isEmpty()).toList(), true);
    }

    /** The plan for these plug-ins, of which those that cannot be made ready are left out unless all are a must. */
    public Plan plan(Collection<String> names, boolean all) {
        try {
            Set<String> needed = new TreeSet<>(Plan.of(found, names).names());
            Plugins chosen = configured(it -> it.kind() != Kind.SOURCE && needed.contains(it.name()));
            return Plan.of(chosen, all ? names : runnable(chosen));
        } catch (PlanException e) {
            String mistakes = String.join("\n  ", e.mistakes());
            throw all ? Failure.usage(mistakes) : new Failure(mistakes);
        }
    }

    /** The names of those whose requirements are there. */
    private static Set<String> runnable(Plugins chosen) {
        Set<String> names = chosen.all().stream().map(Plugin::name).collect(toCollection(TreeSet::new));
        boolean changed = true;
        while (changed) {
            changed = names.removeAll(chosen.all().stream()
                    .filter(it -> names.contains(it.name()) && !names.containsAll(it.requires()))
                    .map(Plugin::name)
                    .toList());
        }
        return names;
    }

    private Plugins configured(Predicate<Plugin> wanted) {
        List<Object> instances =
                found.all().stream().filter(wanted).<Object>map(Plugin::instance).toList();
        Plugins made = Plugins.of(instances).configured(settings, problems);
        ready = ready.and(made);
        return made;
    }

    @Override
    public void close() {
        ready.close();
        found.close();
    }
}
