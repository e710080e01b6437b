package org.parallax.fetch.watch;

import static java.util.stream.Collectors.joining;

import java.net.URI;
import java.util.Set;
import java.util.stream.Stream;

/** Takes off addresses what only says by which way a reader came: one article has one address. */
final class Tracking {

    private static final Set<String> NAMES = Set.of("fbclid", "gclid", "mc_cid", "mc_eid");

    private Tracking() {}

    static URI without(URI url) {
        String query = url.getRawQuery();
        if (query == null) {
            return url;
        }
        String rest =
                Stream.of(query.split("&", -1)).filter(it -> !isTracking(it)).collect(joining("&"));
        if (rest.equals(query)) {
            return url;
        }
        String text = url.toString();
        int question = text.indexOf('?');
        return URI.create(text.substring(0, question)
                + (rest.isEmpty() ? "" : "?" + rest)
                + text.substring(question + 1 + query.length()));
    }

    private static boolean isTracking(String parameter) {
        String name = parameter.split("=", 2)[0];
        return name.startsWith("utm_") || NAMES.contains(name);
    }
}
