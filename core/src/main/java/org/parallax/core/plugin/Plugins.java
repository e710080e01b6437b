package org.parallax.core.plugin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.parallax.api.analysis.Problem;
import org.parallax.api.analysis.Problems;
import org.parallax.api.analysis.Settings;
import org.parallax.api.outlet.OutletRegistry;
import org.parallax.api.source.Source;
import org.parallax.core.plugin.Plugin.Kind;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The plug-ins at hand. Closing them closes those that hold something open, and their class loaders. */
public final class Plugins implements AutoCloseable {

    /** No plug-ins. */
    public static final Plugins NONE = new Plugins(List.of(), List.of(), List.of());

    private static final Logger LOG = LoggerFactory.getLogger(Plugins.class);

    private final List<Plugin> all;
    private final List<Plugin> passedOver;
    private final List<AutoCloseable> held;

    private Plugins(List<Plugin> all, List<Plugin> passedOver, List<? extends AutoCloseable> held) {
        this.all = List.copyOf(all);
        this.passedOver = List.copyOf(passedOver);
        this.held = List.copyOf(held);
    }

    /** The plug-ins on the application's own class path. What cannot be loaded is reported, and left out. */
    public static Plugins onClassPath(Problems problems) {
        return new Plugins(
                new Discovery(Plugins.class.getClassLoader(), Optional.empty(), problems).all(), List.of(), List.of());
    }

    /**
     * The plug-ins in a folder: each jar in it is a plug-in, and so is each subfolder of jars. Each has a class loader of
     * its own. What cannot be loaded is reported, and left out; a folder that does not exist holds no plug-ins.
     */
    public static Plugins in(Path folder, Problems problems) {
        Plugins found = NONE;
        for (Path entry : Files.isDirectory(folder) ? list(folder) : List.<Path>of()) {
            List<URL> jars = (Files.isDirectory(entry) ? list(entry) : List.of(entry))
                    .stream()
                            .filter(it -> it.toString().endsWith(".jar"))
                            .map(Plugins::url)
                            .toList();
            if (!jars.isEmpty()) {
                found = found.and(load(String.valueOf(entry.getFileName()), jars, problems));
            }
        }
        return found;
    }

    /** Plug-ins that the application made itself: analyzers, linkers, aggregators and sources. */
    public static Plugins of(Collection<?> instances) {
        return new Plugins(
                instances.stream().map(it -> Plugin.of(it, Origin.APPLICATION)).toList(), List.of(), List.of());
    }

    /** Plug-ins that the application made itself. */
    public static Plugins of(Object... instances) {
        return of(List.of(instances));
    }

    /** These plug-ins and the {@code others}. */
    public Plugins and(Plugins others) {
        return new Plugins(
                Stream.concat(all.stream(), others.all.stream()).toList(),
                Stream.concat(passedOver.stream(), others.passedOver.stream()).toList(),
                Stream.concat(held.stream(), others.held.stream()).toList());
    }

    /**
     * The plug-ins that make the {@code wanted} layers and reports, those that they require, and all sources; so that
     * nothing is made ready that will not be used. A name that nothing answers to is left to the plan to complain of.
     */
    public Plugins needed(Collection<String> wanted) {
        Set<String> names = new HashSet<>();
        Deque<String> open = new ArrayDeque<>(wanted);
        while (!open.isEmpty()) {
            String name = open.remove();
            if (names.add(name)) {
                all.stream().filter(it -> it.name().equals(name)).forEach(it -> open.addAll(it.requires()));
            }
        }
        return new Plugins(
                all.stream()
                        .filter(it -> it.kind() == Kind.SOURCE || names.contains(it.name()))
                        .toList(),
                passedOver,
                held);
    }

    /**
     * These plug-ins with one for each name. Where several answer to a name, the one that the operator's setting {@code by}
     * names is used: {@code by} is the name of a jar or a folder of jars in the folder of plug-ins. Without that setting the
     * application's own is, so that a jar in the folder changes nothing that nobody asked it to change. What that does not
     * settle is left for the plan to complain of, and so are sources, which may share a name.
     *
     * @param settings the operator's settings, by plug-in name; a {@code by} that names nothing is reported, and nothing of that
     *     name is used
     */
    public Plugins chosen(Map<String, Settings> settings, Problems problems) {
        Choice choice = new Choice(settings, problems);
        List<Plugin> used = choice.among(all);
        List<Plugin> passed = new ArrayList<>(passedOver);
        all.stream().filter(it -> !used.contains(it)).forEach(passed::add);
        return new Plugins(used, passed, held);
    }

    /** As {@link #configured(Map, OutletRegistry, Problems)}, for an operator who keeps no registry of outlets. */
    public Plugins configured(Map<String, Settings> settings, Problems problems) {
        return configured(settings, OutletRegistry.NONE, problems);
    }

    /**
     * These plug-ins with the operator's settings, which are keyed by plug-in name, and what the operator knows of outlets.
     * One that refuses its settings is reported, and left out.
     */
    public Plugins configured(Map<String, Settings> settings, OutletRegistry outlets, Problems problems) {
        List<Plugin> configured = new ArrayList<>();
        for (Plugin plugin : all) {
            try {
                Settings own = Choice.without(settings.getOrDefault(plugin.name(), Settings.NONE))
                        .with(outlets);
                ClassLoader loader = plugin.instance().getClass().getClassLoader();
                configured.add(Startup.within(loader, () -> plugin.configured(own)));
            } catch (Exception e) {
                problems.report(Problem.plugin(
                                "NOT_CONFIGURED",
                                plugin.name(),
                                plugin.toString(),
                                "could not be made ready and is left out: " + Startup.message(e))
                        .withCause(e));
            }
        }
        return new Plugins(configured, passedOver, held);
    }

    /** All plug-ins, in the order in which they were found. */
    public List<Plugin> all() {
        return all;
    }

    /** Those that are not used because another of the same name is. */
    public List<Plugin> passedOver() {
        return passedOver;
    }

    /** The sources among them. */
    public List<Source> sources() {
        return all.stream()
                .filter(it -> it.kind() == Kind.SOURCE)
                .map(it -> (Source) it.instance())
                .toList();
    }

    @Override
    public void close() {
        all.stream().map(Plugin::instance).forEach(Plugins::close);
        held.forEach(Plugins::close);
    }

    private static void close(Object instance) {
        if (instance instanceof AutoCloseable closeable) {
            try {
                closeable.close();
            } catch (Exception | Error e) {
                LOG.warn("Could not close {}", instance.getClass().getName(), e);
            }
        }
    }

    private static Plugins load(String name, List<URL> jars, Problems problems) {
        PluginClassLoader loader =
                new PluginClassLoader(name, jars.toArray(URL[]::new), Plugins.class.getClassLoader());
        List<Plugin> found = new Discovery(loader, Optional.of(name), problems).all();
        if (found.isEmpty()) {
            problems.report(Problem.plugin(
                    "NOT_LOADED",
                    name,
                    name,
                    "holds no plug-in that can be used; a plug-in names its class in META-INF/services/"
                            + "org.parallax.api.analysis.Analyzer (or Linker, Aggregator, Source)"));
        }
        return new Plugins(found, List.of(), List.of(loader));
    }

    private static List<Path> list(Path folder) {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the folder of plug-ins " + folder, e);
        }
    }

    private static URL url(Path jar) {
        try {
            return jar.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new AssertionError("Every file has a URL", e);
        }
    }
}
