package org.parallax.ingest.html;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.parallax.ingest.text.Clean;

/** What a page says of itself in meta elements, by name, property, itemprop or http-equiv; the first of each counts. */
final class MetaTags {

    private final Map<String, String> values = new LinkedHashMap<>();

    MetaTags(List<Element> metas) {
        for (Element meta : metas) {
            String content = Clean.strip(meta.attr("content"));
            if (!content.isEmpty()) {
                for (String key : List.of("property", "name", "itemprop", "http-equiv")) {
                    String name = meta.attr(key).toLowerCase(Locale.ROOT);
                    if (!name.isEmpty()) {
                        values.putIfAbsent(name, content);
                    }
                }
            }
        }
    }

    /** The names in the order of the page. */
    Set<String> names() {
        return values.keySet();
    }

    /** The value of the first of these names that the page has. */
    Optional<String> first(String... names) {
        for (String name : names) {
            String value = values.get(name);
            if (value != null) {
                return Optional.of(value);
            }
        }
        return Optional.empty();
    }
}
