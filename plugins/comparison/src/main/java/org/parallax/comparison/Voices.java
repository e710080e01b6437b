package org.parallax.comparison;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.parallax.api.article.Outlet;
import org.parallax.comparison.part.Telling;
import org.parallax.comparison.report.Comparison.Kind;

/** Who tells a story: outlets, agencies whose text they print, and articles of nobody knows whom. */
final class Voices {

    private final Map<String, Teller> tellers = new LinkedHashMap<>();
    private final List<Telling> tellings;

    Voices(Collection<Telling> told) {
        tellings = told.stream()
                .sorted(comparing((Telling it) -> it.day().orElse("9999")).thenComparing(Telling::article))
                .toList();
        Map<String, Integer> articles = new TreeMap<>();
        tellings.forEach(it -> articles.merge(id(it), 1, Integer::sum));
        tellings.forEach(it -> add(id(it), name(it), kind(it), articles.getOrDefault(id(it), 1)));
    }

    /**
     * Somebody who tells the story.
     *
     * @param number from 0
     */
    record Teller(int number, String id, String name, Kind kind, int articles) {}

    /** The articles, the first published first. */
    List<Telling> tellings() {
        return tellings;
    }

    List<Teller> all() {
        return new ArrayList<>(tellers.values());
    }

    /** Who published an article. */
    Teller publisher(Telling telling) {
        return byId(id(telling));
    }

    /** The agency of this name, which may be one of the outlets. */
    Teller agency(String name) {
        String id = name.strip().toLowerCase(Locale.ROOT);
        return tellers.values().stream()
                .filter(it -> it.id().equals(id) || it.name().equalsIgnoreCase(id))
                .findFirst()
                .orElseGet(() -> add(id, name.strip(), Kind.AGENCY, 0));
    }

    private Teller byId(String id) {
        Teller teller = tellers.get(id);
        if (teller == null) {
            throw new IllegalStateException("Nobody of id " + id);
        }
        return teller;
    }

    private Teller add(String id, String name, Kind kind, int articles) {
        return tellers.computeIfAbsent(id, it -> new Teller(tellers.size(), id, name, kind, articles));
    }

    private static String id(Telling telling) {
        return telling.outlet().map(Outlet::id).orElse(telling.article().value());
    }

    private static String name(Telling telling) {
        return telling.outlet()
                .map(Outlet::name)
                .orElse("article " + telling.article().value());
    }

    private static Kind kind(Telling telling) {
        return telling.outlet().isPresent() ? Kind.OUTLET : Kind.UNKNOWN;
    }
}
