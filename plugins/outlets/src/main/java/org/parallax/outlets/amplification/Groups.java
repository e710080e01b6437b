package org.parallax.outlets.amplification;

import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.parallax.api.outlet.Claim;
import org.parallax.api.outlet.OutletEntry;
import org.parallax.api.outlet.OutletRegistry;

/**
 * Which outlets are related: those whose hosts lie below one another or belong to one entry of the registry, and those of
 * which the registry holds claims that name the same owner.
 */
final class Groups {

    private final Map<String, String> parents = new TreeMap<>();

    Groups(Collection<String> outlets, OutletRegistry registry) {
        outlets.forEach(it -> parents.put(it, it));
        Map<String, String> owned = new HashMap<>();
        for (String outlet : outlets) {
            Optional<OutletEntry> entry = registry.byId(outlet).or(() -> registry.byHost(outlet));
            entry.map(it -> it.outlet().id()).filter(parents::containsKey).ifPresent(it -> join(outlet, it));
            entry.stream()
                    .flatMap(it -> it.claims(Claim.Kind.OWNER).stream())
                    .map(it -> it.value().toLowerCase(Locale.ROOT))
                    .forEach(it -> join(outlet, owned.computeIfAbsent(it, owner -> outlet)));
            for (int dot = outlet.indexOf('.'); dot > 0; dot = outlet.indexOf('.', dot + 1)) {
                String above = outlet.substring(dot + 1);
                if (above.indexOf('.') > 0 && parents.containsKey(above)) {
                    join(outlet, above);
                }
            }
        }
    }

    private void join(String one, String other) {
        String a = of(one);
        String b = of(other);
        parents.put(a.compareTo(b) <= 0 ? b : a, a.compareTo(b) <= 0 ? a : b);
    }

    /** The outlet that stands for all that are related to this one: the first of them by id. */
    String of(String outlet) {
        String root = outlet;
        while (!root.equals(parents.getOrDefault(root, root))) {
            root = parents.getOrDefault(root, root);
        }
        return root;
    }
}
