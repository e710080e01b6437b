package org.parallax.server.search;

import java.util.Locale;
import org.parallax.archive.Archive;
import org.parallax.archive.Facet;
import org.parallax.archive.SearchRequest;
import org.parallax.archive.SearchRequest.Sort;
import org.parallax.archive.SearchResult;
import org.parallax.archive.query.QueryException;
import org.parallax.server.http.Asked;
import org.parallax.server.http.Call;
import org.parallax.server.http.HttpProblem;
import org.parallax.server.http.ProblemType;

/** Makes search requests of what a caller asks. */
public final class Requests {

    /** How many hits a page has at most. */
    static final int MAX_PAGE = 200;

    private static final int PAGE = 20;
    private static final int VALUES = 20;
    private static final int MAX_VALUES = 1_000;
    private static final int LONGEST_QUERY = 10_000;

    private Requests() {}

    /**
     * What the parameters {@code q}, {@code filter} and {@code select} ask for.
     *
     * @throws HttpProblem if they cannot be understood
     */
    public static SearchRequest of(Call call) {
        try {
            SearchRequest request = SearchRequest.of(query(call));
            for (String filter : call.all("filter")) {
                request = request.filter(filter);
            }
            for (String select : call.all("select")) {
                String[] parts = split("select", select, "FACET:VALUE, such as outlet:meridian.example");
                request = request.select(facet("select", parts[0]), parts[1]);
            }
            return request;
        } catch (HttpProblem e) {
            throw e;
        } catch (QueryException e) {
            throw e;
        } catch (IllegalArgumentException e) {
            throw HttpProblem.of(ProblemType.BAD_PARAMETER, String.valueOf(e.getMessage()));
        }
    }

    /** The query, which may be blank for everything. */
    public static String query(Call call) {
        String query = call.query("q").orElse("");
        if (query.length() > LONGEST_QUERY) {
            throw HttpProblem.of(ProblemType.BAD_QUERY, "A query has at most %,d characters".formatted(LONGEST_QUERY))
                    .with("position", LONGEST_QUERY);
        }
        return query;
    }

    /** The page that {@code sort}, {@code limit} and {@code cursor} ask for. */
    static SearchRequest paged(Call call, SearchRequest request) {
        SearchRequest page = request.sort(Asked.oneOf(call, "sort", Sort.class, Sort.RELEVANCE))
                .limit(call.query("limit", 0, MAX_PAGE, PAGE));
        return call.query("cursor").map(page::after).orElse(page);
    }

    /** The counts that {@code facet} asks for, each as {@code outlet} or {@code outlet:50}. */
    static SearchRequest counted(Call call, SearchRequest request) {
        SearchRequest counted = request;
        for (String asked : call.all("facet")) {
            String[] parts = asked.split(":", 2);
            counted = counted.facet(facet("facet", parts[0]), parts.length < 2 ? VALUES : values(parts[1]));
        }
        return counted;
    }

    /**
     * What a request finds.
     *
     * @throws HttpProblem if its cursor is that of another search
     */
    public static SearchResult run(Archive archive, SearchRequest request) {
        try {
            return archive.search(request);
        } catch (QueryException e) {
            throw e;
        } catch (IllegalArgumentException e) {
            throw HttpProblem.of(ProblemType.BAD_CURSOR, String.valueOf(e.getMessage()));
        }
    }

    private static int values(String text) {
        if (text.matches("[0-9]{1,4}")) {
            int values = Integer.parseInt(text);
            if (values >= 1 && values <= MAX_VALUES) {
                return values;
            }
        }
        throw HttpProblem.of(ProblemType.BAD_PARAMETER, "A facet gives from 1 to %d values".formatted(MAX_VALUES))
                .with("parameter", "facet");
    }

    private static Facet facet(String parameter, String name) {
        return Asked.constant(parameter, name.toLowerCase(Locale.ROOT), Facet.class);
    }

    private static String[] split(String parameter, String text, String shape) {
        String[] parts = text.split(":", 2);
        if (parts.length < 2) {
            throw HttpProblem.of(ProblemType.BAD_PARAMETER, "'%s' is written %s".formatted(parameter, shape))
                    .with("parameter", parameter);
        }
        return parts;
    }
}
