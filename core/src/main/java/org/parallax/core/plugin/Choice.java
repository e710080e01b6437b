package org.parallax.core.plugin;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parallax.api.analysis.Problem;
import org.parallax.api.analysis.Problems;
import org.parallax.api.analysis.Settings;
import org.parallax.core.plugin.Plugin.Kind;

/** Which plug-in is used where several have one name. */
record Choice(Map<String, Settings> settings, Problems problems) {

    /** The setting that names one of them; it is for this choice alone, and no plug-in sees it. */
    private static final String BY = "by";

    static Settings without(Settings settings) {
        Map<String, String> own = new HashMap<>(settings.values());
        return own.remove(BY) == null ? settings : Settings.of(own);
    }

    List<Plugin> among(Collection<Plugin> plugins) {
        Map<String, List<Plugin>> byName = new LinkedHashMap<>();
        plugins.stream()
                .filter(it -> it.kind() != Kind.SOURCE)
                .forEach(it -> byName.computeIfAbsent(it.name(), name -> new ArrayList<>())
                        .add(it));
        byName.replaceAll(this::choose);
        return plugins.stream()
                .filter(it -> it.kind() == Kind.SOURCE
                        || byName.getOrDefault(it.name(), List.of()).contains(it))
                .toList();
    }

    private List<Plugin> choose(String name, List<Plugin> claiming) {
        String by = settings.getOrDefault(name, Settings.NONE).values().get(BY);
        if (by == null) {
            List<Plugin> own = claiming.stream()
                    .filter(it -> it.origin().entry().isEmpty())
                    .toList();
            return own.isEmpty() ? claiming : own;
        }
        List<Plugin> named = claiming.stream()
                .filter(it -> it.origin().entry().equals(Optional.of(by)))
                .toList();
        if (named.isEmpty()) {
            List<String> entries = claiming.stream()
                    .flatMap(it -> it.origin().entry().stream())
                    .toList();
            problems.report(Problem.plugin(
                    "NOT_CONFIGURED",
                    name,
                    name,
                    ("'by' names '%s', but nothing called so in the folder of plug-ins makes '%s'; %s. "
                                    + "Without 'by' the one that comes with the program is used")
                            .formatted(by, name, entries.isEmpty() ? "nothing in it does" : "there are " + entries)));
        }
        return named;
    }
}
