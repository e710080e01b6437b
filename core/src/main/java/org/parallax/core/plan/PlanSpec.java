package org.parallax.core.plan;

import static java.util.stream.Collectors.toMap;

import java.io.Serializable;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parallax.api.analysis.Problems;
import org.parallax.api.analysis.Settings;
import org.parallax.core.plugin.Plugins;

/**
 * What it takes to make the same plan again on another machine: names and settings, never objects.
 *
 * @param wanted the layers and reports asked for
 * @param settings the operator's settings, by plug-in name
 * @param folders where plug-ins lie, besides the class path
 */
public record PlanSpec(Set<String> wanted, Map<String, Map<String, String>> settings, List<String> folders)
        implements Serializable {

    /** Copies what it is given. */
    public PlanSpec {
        wanted = Set.copyOf(wanted);
        settings = Map.copyOf(settings);
        folders = List.copyOf(folders);
    }

    /** The plan, with plug-ins of its own. */
    public Plan toPlan(Problems problems) {
        Plugins plugins = Plugins.onClassPath(problems);
        for (String folder : folders) {
            plugins = plugins.and(Plugins.in(Path.of(folder), problems));
        }
        Map<String, Settings> parsed =
                settings.entrySet().stream().collect(toMap(Map.Entry::getKey, it -> Settings.of(it.getValue())));
        return Plan.of(plugins.chosen(parsed, problems).configured(parsed, problems), wanted);
    }
}
