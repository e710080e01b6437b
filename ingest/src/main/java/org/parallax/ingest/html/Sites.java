package org.parallax.ingest.html;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parallax.ingest.text.Clean;
import org.parallax.ingest.text.Shape;

/** The names that a page gives its own site, and titles without them. */
final class Sites {

    private static final List<String> SEPARATORS = List.of(
            " | ", " – ", " — ", " - ", " :: ", " : ", " » ", " · ", " • ", " / ", " ‹ ", " « ", "|", "ㅣ", "：", "--",
            "_", ": ");

    /** The names, and how each reads without blanks and signs. */
    private final Map<String, String> names = new LinkedHashMap<>();

    /** The site of a page, by what its metadata and its address say. */
    static Sites of(MetaTags meta, JsonLd json, String host) {
        Sites sites = new Sites();
        meta.first("og:site_name").ifPresent(sites::add);
        json.nameOf("publisher").ifPresent(sites::add);
        meta.first("application-name").ifPresent(sites::add);
        String bare = host.startsWith("www.") ? host.substring(4) : host;
        sites.add(bare);
        int dot = bare.lastIndexOf('.');
        sites.add(dot > 3 ? bare.substring(0, dot) : "");
        return sites;
    }

    private void add(String name) {
        String line = Clean.line(name);
        if (line.length() >= 2 && line.length() <= 80) {
            names.putIfAbsent(line, squeezed(line));
        }
    }

    /** Whether the words are a name of the site. */
    boolean isName(String words) {
        String key = squeezed(words);
        boolean caseless = Shape.isCaseless(words) && key.length() >= 3;
        return !key.isEmpty()
                && names.values().stream().anyMatch(it -> it.equals(key) || (caseless && it.startsWith(key)));
    }

    private boolean isNamed(String part) {
        int words = Shape.words(part);
        return isName(part)
                || names.keySet().stream()
                        .anyMatch(it -> words <= Shape.words(it) + 2 && words <= 8 && Titles.likeness(part, it) >= 0.6);
    }

    /** The title without the name of the site that some put before or behind it. */
    String without(String title, boolean window) {
        for (String separator : SEPARATORS) {
            int last = title.lastIndexOf(separator);
            if (last > 0) {
                String tail = title.substring(last + separator.length());
                String head = title.substring(0, last);
                boolean weak = separator.equals("_") || separator.equals(": ");
                boolean label = window && !weak && Shape.words(tail) <= 4 && Shape.words(head) > 3;
                if ((weak ? isName(tail) : isNamed(tail) || label) && !Clean.isBlank(head)) {
                    return without(Clean.strip(head), window);
                }
            }
            int first = title.indexOf(separator);
            if (first > 0 && isName(title.substring(0, first))) {
                String rest = Clean.strip(title.substring(first + separator.length()));
                if (!rest.isEmpty()) {
                    return rest;
                }
            }
        }
        return title;
    }

    private static String squeezed(String text) {
        return Shape.key(text).replace(" ", "");
    }
}
