package org.parallax.core.plan;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.parallax.core.plugin.Plugin;
import org.parallax.core.plugin.Plugin.Kind;
import org.parallax.core.plugin.Plugins;

/**
 * Plug-ins in an order that gives each one what it requires, in as few passes over the articles as that takes.
 *
 * <p>The last pass has no linkers, as nobody could see their labels. The same plug-ins always give the same plan.
 *
 * @param passes at least one
 */
public record Plan(List<Pass> passes) {

    /** The plan that does nothing. */
    public static final Plan NOTHING = new Plan(List.of(new Pass(List.of(), List.of(), List.of(), List.of())));

    /**
     * Plans the named layers and reports, and whatever they require.
     *
     * @throws PlanException if two plug-ins claim one name, a layer has no plug-in, or requirements run in a circle
     */
    public static Plan of(Plugins plugins, Collection<String> wanted) {
        return new Planner(plugins).plan(wanted);
    }

    /**
     * Plans everything there is.
     *
     * @throws PlanException as {@link #of}
     */
    public static Plan all(Plugins plugins) {
        return of(
                plugins,
                plugins.all().stream()
                        .filter(it -> it.kind() != Kind.SOURCE)
                        .map(Plugin::name)
                        .toList());
    }

    /** The names of all that the plan runs, in order. */
    public List<String> names() {
        return passes.stream().flatMap(it -> it.names().stream()).toList();
    }

    @Override
    public String toString() {
        return passes.stream()
                .map(it -> String.join(" -> ", it.names()))
                .filter(it -> !it.isEmpty())
                .collect(Collectors.joining(" => "));
    }
}
