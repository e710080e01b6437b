package org.parallax.pipeline.outlet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.parallax.api.outlet.OutletEntry;
import org.parallax.api.outlet.OutletRegistry;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.toml.TomlMapper;

/**
 * {@code outlets.toml}: an operator's registry of outlets, a table {@code [[outlet]]} each.
 *
 * <pre>{@code
 * [[outlet]]
 * id = "courier.example"
 * name = "The Harbour Courier"
 * aliases = ["Courier"]
 * domains = ["courier.example", "courier-mirror.example"]
 * country = "PT"
 * language = "en"
 * claims = [{kind = "owner", value = "Quay Press", source = "https://register.example/7", date = "2024-05-01"}]
 * }</pre>
 */
public final class OutletsFile {

    private static final TomlMapper TOML = TomlMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private OutletsFile() {}

    /** What the file holds. */
    record Content(List<Entry> outlet) {

        Content {
            outlet = outlet == null ? List.of() : outlet;
        }
    }

    /**
     * The registry in a file.
     *
     * @throws IllegalArgumentException if it is no registry: the message says where and why
     * @throws IOException if it cannot be read
     */
    public static OutletRegistry read(Path file) throws IOException {
        try {
            return registry(
                    TOML.readValue(Files.readString(file), Content.class).outlet());
        } catch (JacksonException e) {
            TokenStreamLocation where = e.getLocation();
            String line = where == null || where.getLineNr() < 1 ? "" : ", line " + where.getLineNr();
            throw new IllegalArgumentException(
                    "%s%s is no registry of outlets: %s".formatted(file, line, e.getOriginalMessage()), e);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("%s is no registry of outlets: %s".formatted(file, e.getMessage()), e);
        }
    }

    private static OutletRegistry registry(List<Entry> entries) {
        int number = 0;
        Map<String, OutletEntry> outlets = new TreeMap<>();
        for (Entry each : entries) {
            number++;
            OutletEntry entry = each.toOutlet("outlet " + number);
            if (outlets.put(entry.outlet().id(), entry) != null) {
                throw new IllegalArgumentException("outlet %d has the id '%s' of one above"
                        .formatted(number, entry.outlet().id()));
            }
        }
        return new OutletRegistry(outlets.values());
    }

    /** Both registries in one; where both know an outlet, what {@code more} says of it counts. */
    public static OutletRegistry merge(OutletRegistry registry, OutletRegistry more) {
        Map<String, OutletEntry> outlets = new TreeMap<>();
        registry.all().forEach(it -> outlets.put(it.outlet().id(), it));
        more.all().forEach(it -> outlets.put(it.outlet().id(), it));
        return new OutletRegistry(outlets.values());
    }

    /** Writes a registry to a file; the file is the old or the new one, never half of it. */
    public static void write(OutletRegistry registry, Path file) throws IOException {
        Content content = new Content(registry.all().stream().map(Entry::of).toList());
        Path absolute = file.toAbsolutePath();
        Files.createDirectories(absolute.getParent());
        Path part = absolute.resolveSibling(absolute.getFileName() + ".part");
        Files.writeString(part, Lines.of(content.outlet()));
        Files.move(part, absolute, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
