package org.parallax.pipeline;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.parallax.api.analysis.Analyzer;
import org.parallax.api.analysis.Problems;
import org.parallax.api.analysis.Settings;
import org.parallax.api.annotation.Layer;
import org.parallax.api.corpus.Aggregator;
import org.parallax.api.outlet.OutletRegistry;
import org.parallax.api.source.Source;
import org.parallax.core.plan.Plan;
import org.parallax.core.plugin.Plugin;
import org.parallax.core.plugin.Plugin.Kind;
import org.parallax.core.plugin.Plugins;
import org.parallax.ingest.Candid;

/** The plug-ins that were found, of which only those that a command uses are made ready, as that can take a while. */
public final class Toolbox implements AutoCloseable {

    private final Plugins found;
    private final Map<String, Settings> settings;
    private final Problems problems;
    private OutletRegistry outlets = OutletRegistry.NONE;
    private Plugins ready = Plugins.NONE;
    private Set<String> names = Set.of();

    private Toolbox(Plugins found, Map<String, Settings> settings, Problems problems) {
        this.found = found;
        this.settings = settings;
        this.problems = problems;
    }

    /** The plug-ins on the class path and in {@code folder}. */
    public static Toolbox open(Path folder, Map<String, Settings> settings, Problems problems) {
        return of(Plugins.onClassPath(problems).and(Plugins.in(folder, problems)), settings, problems);
    }

    /** These plug-ins, which it closes; where several have one name, the one that the settings choose. */
    public static Toolbox of(Plugins found, Map<String, Settings> settings, Problems problems) {
        return new Toolbox(found.chosen(settings, problems), settings, problems);
    }

    /** Tells all plug-ins what the operator knows of outlets; to be called before {@link #use}. */
    public Toolbox knowing(OutletRegistry registry) {
        outlets = registry;
        return this;
    }

    /** What the operator knows of outlets. */
    public OutletRegistry outlets() {
        return outlets;
    }

    /** All that were found. */
    public Plugins found() {
        return found;
    }

    /**
     * One aggregator, made ready by itself: for adding up articles that have their layers already.
     *
     * @throws IllegalArgumentException if it refuses the operator's settings
     */
    public Optional<Aggregator<?, ?>> aggregator(String name) {
        for (Plugin plugin : found.all()) {
            if (plugin.instance() instanceof Aggregator<?, ?> it && it.name().equals(name)) {
                try {
                    return Optional.of(it.configure(
                            settings.getOrDefault(name, Settings.NONE).with(outlets)));
                } catch (Exception e) {
                    throw new IllegalArgumentException(
                            "The aggregator '%s' cannot be used: %s".formatted(name, e.getMessage()), e);
                }
            }
        }
        return Optional.empty();
    }

    /**
     * Makes ready what was asked for, and what that requires.
     *
     * @param with names of layers with commas between them, or {@code none}; absent for all that can be made ready
     * @throws org.parallax.core.plan.PlanException if that cannot be
     */
    public Toolbox use(Optional<String> with) {
        List<String> wanted = with.isEmpty() ? all(found) : split(with.get());
        Plan.of(found, wanted); // complains of mistakes while it is known where each plug-in comes from
        ready = found.needed(wanted).configured(settings, outlets, problems);
        names = new TreeSet<>(with.isEmpty() ? runnable() : wanted);
        Plan.of(ready, names);
        return this;
    }

    /** The sources. */
    public List<Source> sources() {
        return ready.sources();
    }

    /** The sources as an archive wants them: they say what they leave out of a page, unless the operator set otherwise. */
    public List<Source> candidSources() {
        return sources().stream()
                .map(it -> it instanceof Candid source && !isSet(it.name()) ? source.candid() : it)
                .toList();
    }

    private boolean isSet(String source) {
        return settings.getOrDefault(source, Settings.NONE).values().containsKey(Candid.SETTING);
    }

    /** The plan for all that is in use. */
    public Plan plan() {
        return Plan.of(ready, names);
    }

    /**
     * The plan for some of what is in use.
     *
     * @throws org.parallax.core.plan.PlanException if a name is not that of anything in use
     */
    public Plan plan(List<String> wanted) {
        return Plan.of(ready, wanted);
    }

    /** The plan for what looks at one article at a time. */
    public Plan articlePlan() {
        return Plan.of(ready, names.stream().filter(it -> !isCorpus(it)).toList());
    }

    /** The names of what looks at many articles together, or rests on something that does. */
    public Set<String> corpusNames() {
        Set<String> corpus = new TreeSet<>(names);
        corpus.removeIf(it -> !isCorpus(it));
        return corpus;
    }

    /** The plan for {@link #corpusNames}. */
    public Plan corpusPlan() {
        return Plan.of(ready, corpusNames());
    }

    /** What tells one state of each plug-in of the {@link #articlePlan} from another, by name. */
    public Map<String, String> articleVersions() {
        return versions().of(articlePlan().names());
    }

    /** As {@link #articleVersions}, for {@link #corpusNames}. */
    public Map<String, String> corpusVersions() {
        return versions().of(corpusNames());
    }

    private Versions versions() {
        return new Versions(ready.all(), settings);
    }

    /** The analyzers in use. */
    public List<Analyzer<?>> analyzers() {
        List<Analyzer<?>> analyzers = new ArrayList<>();
        for (Plugin plugin : ready.all()) {
            if (plugin.instance() instanceof Analyzer<?> analyzer) {
                analyzers.add(analyzer);
            }
        }
        return analyzers;
    }

    /** The layers that linkers fill. */
    public Set<Layer<?>> linked() {
        Set<Layer<?>> layers = new HashSet<>();
        ready.all().stream()
                .filter(it -> it.kind() == Kind.LINKER && names.contains(it.name()))
                .forEach(it -> layers.add(Layer.of(it.name(), Object.class)));
        return layers;
    }

    private boolean isCorpus(String name) {
        return ready.needed(List.of(name)).all().stream()
                .anyMatch(it -> it.kind() == Kind.LINKER || it.kind() == Kind.AGGREGATOR);
    }

    private static List<String> all(Plugins plugins) {
        return plugins.all().stream()
                .filter(it -> it.kind() != Kind.SOURCE)
                .map(Plugin::name)
                .toList();
    }

    private static List<String> split(String with) {
        return with.strip().equals("none")
                ? List.of()
                : Arrays.stream(with.split(",", -1))
                        .map(String::strip)
                        .filter(it -> !it.isEmpty())
                        .toList();
    }

    /** The names of those whose requirements are there. */
    private Set<String> runnable() {
        Set<String> able = new TreeSet<>(all(ready));
        boolean changed = true;
        while (changed) {
            changed = able.removeAll(ready.all().stream()
                    .filter(it -> able.contains(it.name()) && !able.containsAll(it.requires()))
                    .map(Plugin::name)
                    .toList());
        }
        return able;
    }

    @Override
    public void close() {
        ready.close();
        found.close();
    }
}
