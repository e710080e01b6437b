package org.parallax.api.outlet;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.parallax.api.article.Outlet;

/** The outlets that an operator knows something of, found by id, host or name. Unchangeable. */
public final class OutletRegistry {

    /** A registry that knows no outlet. */
    public static final OutletRegistry NONE = new OutletRegistry(List.of());

    private final Map<String, OutletEntry> entries = new TreeMap<>();
    private final Map<String, OutletEntry> hosts = new HashMap<>();
    private final Map<String, OutletEntry> names = new HashMap<>();

    /**
     * A registry of these outlets.
     *
     * @throws IllegalArgumentException if two have one id, one domain or one name
     */
    public OutletRegistry(Collection<OutletEntry> outlets) {
        for (OutletEntry entry : outlets) {
            file(entries, entry.outlet().id(), entry, "id");
            file(hosts, entry.outlet().id(), entry, "domain");
            entry.domains().forEach(it -> file(hosts, it, entry, "domain"));
            file(names, folded(entry.outlet().name()), entry, "name");
            entry.aliases().forEach(it -> file(names, folded(it), entry, "name"));
        }
    }

    private static void file(Map<String, OutletEntry> map, String key, OutletEntry entry, String what) {
        OutletEntry other = map.putIfAbsent(key, entry);
        if (other != null && !other.equals(entry)) {
            throw new IllegalArgumentException("Two outlets have the %s '%s': %s and %s"
                    .formatted(what, key, other.outlet().name(), entry.outlet().name()));
        }
    }

    /** All outlets, by id. */
    public List<OutletEntry> all() {
        return List.copyOf(entries.values());
    }

    /** The outlet of this id. */
    public Optional<OutletEntry> byId(String id) {
        return Optional.ofNullable(entries.get(id));
    }

    /** The outlet that publishes under a host name, or under one above it. */
    public Optional<OutletEntry> byHost(String host) {
        String rest = host.toLowerCase(Locale.ROOT);
        while (!rest.isEmpty()) {
            OutletEntry found = hosts.get(rest);
            if (found != null) {
                return Optional.of(found);
            }
            int dot = rest.indexOf('.');
            rest = dot < 0 ? "" : rest.substring(dot + 1);
        }
        return Optional.empty();
    }

    /** The outlet of this name: case, blanks and a leading "the" make no difference. A host name will do, too. */
    public Optional<OutletEntry> byName(String name) {
        return Optional.ofNullable(names.get(folded(name)))
                .or(() -> name.indexOf('.') > 0 ? byHost(name.strip()) : Optional.empty());
    }

    /** The outlet as the registry knows it; as it is where the registry does not. */
    public Outlet known(Outlet outlet) {
        return byId(outlet.id())
                .or(() -> byHost(outlet.id()))
                .or(() -> byName(outlet.name()))
                .map(OutletEntry::outlet)
                .orElse(outlet);
    }

    private static String folded(String name) {
        String folded = name.strip().replaceAll("[\\s\u00a0]+", " ").toLowerCase(Locale.ROOT);
        return folded.startsWith("the ") ? folded.substring(4) : folded;
    }
}
