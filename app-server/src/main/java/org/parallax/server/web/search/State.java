package org.parallax.server.web.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.parallax.archive.Facet;
import org.parallax.archive.SearchRequest;
import org.parallax.archive.SearchRequest.Sort;
import org.parallax.server.http.Asked;
import org.parallax.server.http.Call;
import org.parallax.server.web.Links;

/**
 * What a search page was asked for, all of which stands in its address.
 *
 * @param selected values of facets, each as {@code outlet:meridian.example}
 */
record State(String query, List<String> selected, Sort sort, Optional<String> cursor) {

    static final String[] PARAMETERS = {"q", "select", "sort", "cursor"};

    State {
        selected = List.copyOf(selected);
    }

    static State of(Call call) {
        return new State(
                call.query("q").orElse(""),
                call.all("select").stream().distinct().toList(),
                Asked.oneOf(call, "sort", Sort.class, Sort.RELEVANCE),
                call.query("cursor"));
    }

    /** The order as addresses write it. */
    String order() {
        return sort.name().toLowerCase(Locale.ROOT);
    }

    /** Whether articles with this value only are shown. */
    boolean has(Facet facet, String value) {
        return selected.contains(selection(facet, value));
    }

    /** The first page with this value too, or without it where it is selected. */
    String toggled(Facet facet, String value) {
        List<String> others = new ArrayList<>(selected);
        String selection = selection(facet, value);
        if (!others.remove(selection)) {
            others.add(selection);
        }
        return "/search?" + parameters(query, others, sort, Optional.empty());
    }

    /** The first page without a selection. */
    String without(String selection) {
        List<String> others = new ArrayList<>(selected);
        others.remove(selection);
        return "/search?" + parameters(query, others, sort, Optional.empty());
    }

    /** The first page with one more term in its query. */
    String and(String term) {
        return "/search?" + parameters((query + " " + term).strip(), selected, sort, Optional.empty());
    }

    /** The first page in another order. */
    String sorted(Sort other) {
        return "/search?" + parameters(query, selected, other, Optional.empty());
    }

    /** The page that a cursor leads to. */
    String after(String next) {
        return "/search?" + parameters(query, selected, sort, Optional.of(next));
    }

    /** The same search as JSON. */
    String json() {
        return "/api/v1/search?" + parameters(query, selected, sort, cursor);
    }

    /** An address of the interface for programs that takes a query but no selections. */
    String whole(String path) {
        return path + "?q=" + Links.encoded(asQuery());
    }

    /** What is selected, as part of the query: what finds the same without facets. */
    String asQuery() {
        Map<String, List<String>> terms = new LinkedHashMap<>();
        for (String selection : selected) {
            String[] parts = selection.split(":", 2);
            terms.computeIfAbsent(field(parts[0]), any -> new ArrayList<>()).add(parts[1]);
        }
        List<String> all = new ArrayList<>();
        if (!query.isBlank()) {
            all.add(terms.isEmpty() ? query : "(" + query + ")");
        }
        terms.forEach((field, values) -> {
            String any = values.stream()
                    .map(it -> field + ":" + SearchRequest.quoted(it))
                    .collect(Collectors.joining(" OR "));
            all.add(values.size() == 1 ? any : "(" + any + ")");
        });
        return String.join(" ", all);
    }

    private static String field(String facet) {
        return switch (facet) {
            case "language" -> "lang";
            case "day", "month", "year" -> "date";
            case "layer" -> "has";
            default -> facet;
        };
    }

    private static String selection(Facet facet, String value) {
        return facet.name().toLowerCase(Locale.ROOT) + ":" + value;
    }

    private static String parameters(String query, List<String> selected, Sort sort, Optional<String> cursor) {
        List<String> pairs = new ArrayList<>();
        pairs.add("q=" + Links.encoded(query));
        selected.forEach(it -> pairs.add("select=" + Links.encoded(it)));
        if (sort != Sort.RELEVANCE) {
            pairs.add("sort=" + sort.name().toLowerCase(Locale.ROOT));
        }
        cursor.ifPresent(it -> pairs.add("cursor=" + Links.encoded(it)));
        return String.join("&", pairs);
    }
}
