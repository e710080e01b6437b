package org.parallax.core.plugin;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import org.parallax.api.analysis.Analyzer;
import org.parallax.api.analysis.Problem;
import org.parallax.api.analysis.Problems;
import org.parallax.api.corpus.Aggregator;
import org.parallax.api.corpus.Linker;
import org.parallax.api.source.Source;

/**
 * Finds the plug-ins that one class loader offers; one that cannot be made is reported, and the others are found.
 *
 * @param entry the loader's entry in the folder of plug-ins; absent for the application's own
 */
record Discovery(ClassLoader loader, Optional<String> entry, Problems problems) {

    List<Plugin> all() {
        List<Plugin> found = new ArrayList<>();
        found.addAll(each(Source.class));
        found.addAll(each(Analyzer.class));
        found.addAll(each(Linker.class));
        found.addAll(each(Aggregator.class));
        return found;
    }

    private List<Plugin> each(Class<?> service) {
        List<Plugin> found = new ArrayList<>();
        Iterator<? extends ServiceLoader.Provider<?>> providers =
                ServiceLoader.load(service, loader).stream().iterator();
        int failures = 0;
        while (failures < 100) { // a file of services that cannot be read at all fails for ever
            try {
                if (!providers.hasNext()) {
                    break;
                }
                ServiceLoader.Provider<?> provider = providers.next();
                found.add(Startup.within(loader, () -> Plugin.of(provider.get(), Origin.of(provider.type(), entry))));
            } catch (Exception | Error e) { // whatever one provider does, the others are found
                failures++;
                problems.report(Problem.plugin("NOT_LOADED", entry.orElse("class path"), service.getName(), reason(e))
                        .withCause(e));
            }
        }
        return found;
    }

    private static String reason(Throwable e) {
        Throwable cause = e.getCause();
        String because =
                cause == null ? "" : " (" + cause.getClass().getSimpleName() + ": " + Startup.message(cause) + ")";
        return Startup.message(e) + because;
    }
}
