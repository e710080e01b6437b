package org.parallax.pipeline;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.parallax.api.analysis.Settings;
import org.parallax.core.plugin.Plugin;
import org.parallax.core.plugin.Plugin.Kind;

/**
 * Tells apart what would make a plug-in find something else: its own version, the operator's settings for it, and the
 * same of all that it requires. Written {@code 1.2.0} where there is nothing but the version, else {@code 1.2.0+9f86d081};
 * a plug-in that states no version goes by the contents of its jar.
 */
final class Versions {

    private static final int DIGITS = 8;
    private static final String UNKNOWN = "unversioned";

    private final Map<String, Plugin> plugins = new TreeMap<>();
    private final Map<String, Settings> settings;

    Versions(Collection<Plugin> plugins, Map<String, Settings> settings) {
        plugins.stream().filter(it -> it.kind() != Kind.SOURCE).forEach(it -> this.plugins.put(it.name(), it));
        this.settings = settings;
    }

    /** The versions of plug-ins, by name. */
    Map<String, String> of(Collection<String> names) {
        Map<String, String> versions = new TreeMap<>();
        names.forEach(it -> versions.put(it, of(it, new HashSet<>())));
        return versions;
    }

    private String of(String name, Set<String> above) {
        Plugin plugin = plugins.get(name);
        if (plugin == null || !above.add(name)) {
            return "";
        }
        String own = plugin.origin().version().orElseGet(() -> contents(plugin));
        StringBuilder rest = new StringBuilder();
        new TreeMap<>(settings.getOrDefault(name, Settings.NONE).values())
                .forEach((option, value) ->
                        rest.append(option).append('=').append(value).append('\n'));
        plugin.requires()
                .forEach(it -> rest.append(it).append(' ').append(of(it, above)).append('\n'));
        above.remove(name);
        return rest.isEmpty() ? own : own + '+' + digest(rest.toString().getBytes(UTF_8));
    }

    /** What stands for the version of a plug-in that states none: its jar. */
    private static String contents(Plugin plugin) {
        CodeSource source = plugin.instance().getClass().getProtectionDomain().getCodeSource();
        try {
            Path jar = source == null ? null : Path.of(source.getLocation().toURI());
            return jar != null && Files.isRegularFile(jar) ? "jar-" + digest(Files.readAllBytes(jar)) : UNKNOWN;
        } catch (IOException | URISyntaxException | IllegalArgumentException e) {
            return UNKNOWN;
        }
    }

    private static String digest(byte[] bytes) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(digest).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("Every Java platform has SHA-256", e);
        }
    }
}
