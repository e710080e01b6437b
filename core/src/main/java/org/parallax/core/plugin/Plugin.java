package org.parallax.core.plugin;

import java.util.Set;
import java.util.TreeSet;
import org.parallax.api.analysis.Analyzer;
import org.parallax.api.analysis.Settings;
import org.parallax.api.annotation.Layer;
import org.parallax.api.corpus.Aggregator;
import org.parallax.api.corpus.Linker;
import org.parallax.api.source.Source;

/**
 * One plug-in: an analyzer, linker, aggregator or source, and where it comes from.
 *
 * @param kind which of the SPIs it implements
 * @param name its name in commands, settings and reports
 * @param requires the names of the layers it reads, in alphabetical order
 * @param instance the object itself
 * @param origin where it comes from
 */
public record Plugin(Kind kind, String name, Set<String> requires, Object instance, Origin origin) {

    /** What a plug-in can be. */
    public enum Kind {
        SOURCE,
        ANALYZER,
        LINKER,
        AGGREGATOR
    }

    /** The plug-in that {@code instance} is, which asks it for its name and what it requires. */
    static Plugin of(Object instance, Origin origin) {
        if (instance instanceof Analyzer<?> it) {
            return new Plugin(Kind.ANALYZER, it.produces().name(), names(it.requires()), it, origin);
        }
        if (instance instanceof Linker<?, ?> it) {
            return new Plugin(Kind.LINKER, it.produces().name(), names(it.requires()), it, origin);
        }
        if (instance instanceof Aggregator<?, ?> it) {
            return new Plugin(Kind.AGGREGATOR, it.name(), names(it.requires()), it, origin);
        }
        if (instance instanceof Source it) {
            return new Plugin(Kind.SOURCE, it.name(), Set.of(), it, origin);
        }
        throw new IllegalArgumentException(
                instance.getClass().getName() + " is neither an analyzer, a linker, an aggregator nor a source");
    }

    /** The names of the layers that it looks at where they are there. */
    public Set<String> uses() {
        if (instance instanceof Aggregator<?, ?> it) {
            return names(it.uses());
        }
        return instance instanceof Analyzer<?> it ? names(it.uses()) : Set.of();
    }

    /** This plug-in with settings laid over its defaults. */
    Plugin configured(Settings settings) throws Exception {
        if (instance instanceof Analyzer<?> it) {
            return of(it.configure(settings), origin);
        }
        if (instance instanceof Linker<?, ?> it) {
            return of(it.configure(settings), origin);
        }
        if (instance instanceof Aggregator<?, ?> it) {
            return of(it.configure(settings), origin);
        }
        return of(((Source) instance).configure(settings), origin);
    }

    private static Set<String> names(Set<Layer<?>> layers) {
        Set<String> names = new TreeSet<>();
        layers.forEach(it -> names.add(it.name()));
        return names;
    }

    @Override
    public String toString() {
        return "%s from %s".formatted(instance.getClass().getName(), origin);
    }
}
