package org.parallax.cli.config;

import static java.util.stream.Collectors.toMap;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.parallax.api.analysis.Settings;
import org.parallax.cli.process.Surroundings;
import picocli.CommandLine;
import picocli.CommandLine.IDefaultValueProvider;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The settings in effect: a flag counts before the environment, that before {@code parallax.toml}, that before defaults. */
@Singleton
public final class Config implements IDefaultValueProvider {

    private static final String PLUGINS = "plugins.";
    private static final String PLUGIN_FOLDER = "plugins.folder";

    private final Surroundings surroundings;
    private final Folders folders;
    private @Nullable ConfigFile file;

    @Inject
    Config(Surroundings surroundings, Folders folders) {
        this.surroundings = surroundings;
        this.folders = folders;
    }

    /** The file that counts, read when first asked for. */
    public synchronized ConfigFile file() {
        ConfigFile read = file;
        if (read == null) {
            read = ConfigFile.find(surroundings);
            file = read;
        }
        return read;
    }

    @Override
    public @Nullable String defaultValue(ArgSpec argument) {
        return argument instanceof OptionSpec option
                ? Keys.of(option)
                        .map(this::setting)
                        .filter(it -> !it.origin().equals("default"))
                        .map(Setting::value)
                        .orElse(null)
                : null;
    }

    /** What the operator set for each plug-in, by plug-in name. */
    public Map<String, Settings> plugins() {
        Map<String, Map<String, String>> options = new TreeMap<>();
        file().below(PLUGINS).forEach((key, value) -> {
            int dot = key.lastIndexOf('.');
            if (dot > 0) {
                options.computeIfAbsent(key.substring(0, dot), it -> new TreeMap<>())
                        .put(key.substring(dot + 1), value);
            }
        });
        return options.entrySet().stream().collect(toMap(Map.Entry::getKey, it -> Settings.of(it.getValue())));
    }

    /** Every setting there is, as it counts now, in alphabetical order of keys. */
    public List<Setting> all(CommandLine root) {
        Map<String, Setting> settings = new TreeMap<>();
        Keys.all(root).forEach(it -> settings.putIfAbsent(it.key(), setting(it)));
        file().below(PLUGINS).forEach((key, value) -> {
            if (key.contains(".")) {
                settings.put(PLUGINS + key, new Setting(PLUGINS + key, value, origin()));
            }
        });
        return List.copyOf(settings.values());
    }

    /** What is written in the file or the environment and means nothing, a sentence each. */
    public List<String> mistakes(CommandLine root) {
        List<OptionKey> keys = Keys.all(root);
        List<String> known = keys.stream().map(OptionKey::key).distinct().toList();
        List<String> mistakes = new ArrayList<>();
        for (String key : file().values().keySet()) {
            boolean forPlugin = key.startsWith(PLUGINS) && key.indexOf('.', PLUGINS.length()) > 0;
            if (!known.contains(key) && !forPlugin && !key.equals(PLUGIN_FOLDER)) {
                mistakes.add("%s: there is no setting '%s'%s".formatted(origin(), key, meant(key, known)));
            }
        }
        List<String> variables =
                keys.stream().map(OptionKey::variable).distinct().toList();
        List<String> launcher = List.of("PARALLAX_JAVA_HOME", "PARALLAX_JAVA_OPTS");
        surroundings.environment().keySet().stream()
                .filter(it -> it.startsWith("PARALLAX_") && !variables.contains(it) && !launcher.contains(it))
                .sorted()
                .forEach(it ->
                        mistakes.add("environment: there is no setting '%s'%s".formatted(it, meant(it, variables))));
        return mistakes;
    }

    /** " ; did you mean 'x'?", or nothing where no name is close. */
    public static String meant(String given, List<String> known) {
        Optional<String> closest = known.stream()
                .min(Comparator.comparingInt(it -> Distance.between(given, it)))
                .filter(it -> Distance.between(given, it) <= Math.max(2, given.length() / 4));
        return closest.map("; did you mean '%s'?"::formatted).orElse("");
    }

    private Setting setting(OptionKey key) {
        String variable = surroundings.variable(key.variable());
        if (!variable.isEmpty()) {
            return new Setting(key.key(), variable, key.variable());
        }
        String value = file().values().get(key.key());
        if (value != null) {
            return new Setting(key.key(), value, origin());
        }
        return new Setting(key.key(), fallback(key), "default");
    }

    private String fallback(OptionKey key) {
        return switch (key.key()) {
            case "archive.folder" -> folders.archive().toString();
            case "plugins.folder" -> folders.plugins().toString();
            case "tokens.file" -> folders.tokens().toString();
            case "outlets.file" -> folders.outlets().toString();
            default -> {
                Object initial = key.option().initialValue();
                yield initial == null ? "" : initial.toString();
            }
        };
    }

    private String origin() {
        return file().path().map(Object::toString).orElse("parallax.toml");
    }
}
