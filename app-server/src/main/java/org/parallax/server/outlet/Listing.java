package org.parallax.server.outlet;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.parallax.api.outlet.Claim;
import org.parallax.api.outlet.OutletEntry;
import org.parallax.api.outlet.OutletRegistry;
import org.parallax.archive.Archive;
import org.parallax.archive.Facet;
import org.parallax.archive.SearchRequest;

/** The outlets that the registry or the archive knows, by id. */
public record Listing(List<Line> outlets) {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /**
     * An outlet.
     *
     * @param name its name, where the registry knows it
     * @param articles how many articles the archive has under this id
     */
    public record Line(
            String id,
            Optional<String> name,
            long articles,
            Optional<String> country,
            Optional<String> language,
            List<Claim> claims) {}

    public static Listing of(Archive archive, OutletRegistry registry) {
        Map<String, Long> articles = new TreeMap<>();
        registry.all().forEach(it -> articles.put(it.outlet().id(), 0L));
        archive.search(SearchRequest.of("").limit(0).within(PATIENCE).facet(Facet.OUTLET, SearchRequest.MAX_VALUES))
                .facets()
                .get(0)
                .counts()
                .forEach(it -> articles.merge(it.value(), it.articles(), Long::sum));
        return new Listing(articles.entrySet().stream()
                .map(it -> line(it.getKey(), it.getValue(), registry.byId(it.getKey())))
                .toList());
    }

    private static Line line(String id, long articles, Optional<OutletEntry> entry) {
        return new Line(
                id,
                entry.map(it -> it.outlet().name()),
                articles,
                entry.flatMap(OutletEntry::country),
                entry.flatMap(OutletEntry::language),
                entry.map(OutletEntry::claims).orElse(List.of()));
    }
}
