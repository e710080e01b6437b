package org.parallax.server.http;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** Finds the route of a request. A literal segment counts before a parameter. */
public final class RouteTable {

    /**
     * A route, and what its parameters stand for in one path.
     *
     * @param parameters decoded, by name
     */
    public record Match(Route route, Map<String, String> parameters) {}

    private record Entry(Route route, List<String> segments) {}

    private final Map<Integer, List<Entry>> byLength = new HashMap<>();
    private final List<Route> routes;

    /**
     * A table of these routes.
     *
     * @throws IllegalArgumentException if two answer the same requests
     */
    public RouteTable(Collection<Route> routes) {
        this.routes = List.copyOf(routes);
        SortedSet<String> seen = new TreeSet<>();
        for (Route route : routes) {
            List<String> segments = route.segments();
            if (!seen.add(route.method() + " " + route.template().replaceAll("\\{[^}]*}", "{}"))) {
                throw new IllegalArgumentException(
                        "Two endpoints for %s %s".formatted(route.method(), route.template()));
            }
            byLength.computeIfAbsent(segments.size(), any -> new ArrayList<>()).add(new Entry(route, segments));
        }
        byLength.values().forEach(it -> it.sort((a, b) -> Integer.compare(parameters(a), parameters(b))));
    }

    /** All routes. */
    public List<Route> routes() {
        return routes;
    }

    /** The route for a method and the decoded segments of a path. */
    public Optional<Match> find(String method, List<String> path) {
        String effective = method.equals("HEAD") ? "GET" : method;
        return byLength.getOrDefault(path.size(), List.of()).stream()
                .filter(it -> it.route.method().equals(effective) && matches(it.segments, path))
                .findFirst()
                .map(it -> new Match(it.route, bind(it.segments, path)));
    }

    /** The methods that a path can be asked with; none where there is no such path. */
    public SortedSet<String> methods(List<String> path) {
        SortedSet<String> methods = new TreeSet<>();
        for (Entry entry : byLength.getOrDefault(path.size(), List.of())) {
            if (matches(entry.segments, path)) {
                methods.add(entry.route.method());
            }
        }
        if (methods.contains("GET")) {
            methods.add("HEAD");
        }
        return methods;
    }

    private static boolean matches(List<String> segments, List<String> path) {
        for (int i = 0; i < segments.size(); i++) {
            boolean fits = isParameter(segments.get(i))
                    ? !path.get(i).isEmpty()
                    : segments.get(i).equals(path.get(i));
            if (!fits) {
                return false;
            }
        }
        return true;
    }

    private static Map<String, String> bind(List<String> segments, List<String> path) {
        Map<String, String> bound = new HashMap<>();
        for (int i = 0; i < segments.size(); i++) {
            String segment = segments.get(i);
            if (isParameter(segment)) {
                bound.put(segment.substring(1, segment.length() - 1), path.get(i));
            }
        }
        return bound;
    }

    private static int parameters(Entry entry) {
        return (int) entry.segments.stream().filter(RouteTable::isParameter).count();
    }

    private static boolean isParameter(String segment) {
        return segment.startsWith("{");
    }
}
