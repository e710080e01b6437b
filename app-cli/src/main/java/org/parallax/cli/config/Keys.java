package org.parallax.cli.config;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Which option of which command is which key in {@code parallax.toml} and which environment variable. */
final class Keys {

    /** Options that mean the same on every command, and so have one key and one variable for all. */
    private static final Map<String, String> SHARED = Map.of(
            "--archive", "archive.folder",
            "--plugins", "plugins.folder",
            "--tokens", "tokens.file",
            "--outlets", "outlets.file",
            "--contact", "fetch.contact",
            "--delay", "fetch.delay",
            "--allow-fetch", "fetch.allow");

    private static final Map<String, String> SHARED_VARIABLES = Map.of(
            "--archive", "PARALLAX_ARCHIVE",
            "--plugins", "PARALLAX_PLUGINS",
            "--tokens", "PARALLAX_TOKENS",
            "--outlets", "PARALLAX_OUTLETS",
            "--contact", "PARALLAX_FETCH_CONTACT",
            "--delay", "PARALLAX_FETCH_DELAY",
            "--allow-fetch", "PARALLAX_FETCH_ALLOW");

    private static final List<String> NEVER = List.of("--help", "--version", "--debug", "--quiet", "--json");

    private Keys() {}

    /** The key of an option; absent for those that are given on the command line only. */
    static Optional<OptionKey> of(OptionSpec option) {
        String name = option.longestName();
        if (!name.startsWith("--") || NEVER.contains(name) || option.hidden()) {
            return Optional.empty();
        }
        if (SHARED.containsKey(name)) {
            return Optional.of(
                    new OptionKey(SHARED.getOrDefault(name, ""), SHARED_VARIABLES.getOrDefault(name, ""), option));
        }
        List<String> path = new ArrayList<>();
        for (CommandSpec spec = option.command(); spec != null && spec.parent() != null; spec = spec.parent()) {
            path.add(0, spec.name());
        }
        if (path.isEmpty()) {
            return Optional.empty();
        }
        path.add(name.substring(2));
        return Optional.of(new OptionKey(
                String.join(".", path),
                "PARALLAX_" + String.join("_", path).replace('-', '_').toUpperCase(Locale.ROOT),
                option));
    }

    /** All keys there are, those of the subcommands too. */
    static List<OptionKey> all(CommandLine root) {
        List<OptionKey> keys = new ArrayList<>();
        root.getCommandSpec().options().forEach(it -> of(it).ifPresent(keys::add));
        root.getSubcommands().values().stream().distinct().forEach(it -> keys.addAll(all(it)));
        return keys;
    }
}
