package org.parallax.server.web.result;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.parallax.api.article.Outlet;
import org.parallax.archive.Archive;
import org.parallax.archive.SearchRequest;

/** The names that people know outlets by. Thread-safe. */
@Singleton
public final class OutletNames {

    private static final int KEPT = 10_000;

    private final Archive archive;
    private final Map<String, String> known = new ConcurrentHashMap<>();

    @Inject
    OutletNames(Archive archive) {
        this.archive = archive;
    }

    /** The name of an outlet, as one of its articles has it; its id where none does. */
    public String of(String id) {
        String name = known.get(id);
        if (name == null) {
            name = archive
                    .search(SearchRequest.of("outlet:" + SearchRequest.quoted(id))
                            .limit(1))
                    .hits()
                    .stream()
                    .flatMap(it -> it.outlet().stream())
                    .filter(it -> it.id().equals(id))
                    .map(Outlet::name)
                    .findFirst()
                    .orElse(id);
            if (known.size() < KEPT) {
                known.put(id, name);
            }
        }
        return name;
    }
}
