package org.parallax.cli.config;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.parallax.cli.process.Failure;
import org.parallax.cli.process.Surroundings;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.toml.TomlMapper;

/**
 * What {@code parallax.toml} says: the one in the working folder, else the one in the user's configuration folder.
 *
 * @param path where it is; absent where there is none
 * @param values its values by dotted key, such as {@code analyze.with}
 */
public record ConfigFile(Optional<Path> path, SortedMap<String, String> values) {

    private static final String NAME = "parallax.toml";

    /** The file that counts in these surroundings. */
    public static ConfigFile find(Surroundings surroundings) {
        Path here = surroundings.folder().resolve(NAME);
        Path user = surroundings.xdg("XDG_CONFIG_HOME", ".config").resolve(NAME);
        if (Files.isRegularFile(here)) {
            return read(here);
        }
        return Files.isRegularFile(user) ? read(user) : new ConfigFile(Optional.empty(), new TreeMap<>());
    }

    /** The file at {@code path}. */
    static ConfigFile read(Path path) {
        try {
            SortedMap<String, String> values = new TreeMap<>();
            flatten("", new TomlMapper().readTree(Files.readString(path)), values);
            return new ConfigFile(Optional.of(path), values);
        } catch (JacksonException e) {
            TokenStreamLocation where = e.getLocation();
            String line = where == null || where.getLineNr() < 1 ? "" : ", line " + where.getLineNr();
            throw new Failure("%s%s is not TOML: %s".formatted(path, line, e.getOriginalMessage()), e);
        } catch (IOException e) {
            throw new Failure("Cannot read %s: %s".formatted(path, e.getMessage()), e);
        }
    }

    /** The settings below {@code prefix}, by the rest of their keys. */
    public Map<String, String> below(String prefix) {
        return values.tailMap(prefix).entrySet().stream()
                .takeWhile(it -> it.getKey().startsWith(prefix))
                .collect(Collectors.toMap(it -> it.getKey().substring(prefix.length()), Map.Entry::getValue));
    }

    private static void flatten(String key, JsonNode node, Map<String, String> values) {
        if (node.isObject()) {
            node.properties()
                    .forEach(it ->
                            flatten(key.isEmpty() ? it.getKey() : key + "." + it.getKey(), it.getValue(), values));
        } else if (node.isArray()) {
            values.put(
                    key,
                    StreamSupport.stream(node.spliterator(), false)
                            .map(JsonNode::asString)
                            .collect(Collectors.joining(",")));
        } else {
            values.put(key, node.asString());
        }
    }
}
