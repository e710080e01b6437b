package org.parallax.server.web;

import org.parallax.server.http.Answer;
import org.parallax.server.http.Call;
import org.parallax.server.http.HttpProblem;
import org.parallax.server.http.ProblemType;
import org.parallax.server.web.chart.Table;

/** Gives what a page shows as CSV, where its address says {@code format=csv}. */
public final class Downloads {

    private Downloads() {}

    /**
     * Whether CSV is asked for in place of the page.
     *
     * @throws HttpProblem if it is another format
     */
    public static boolean asCsv(Call call) {
        String format = call.query("format").orElse("html");
        return switch (format) {
            case "csv" -> true;
            case "html" -> false;
            default ->
                throw HttpProblem.of(ProblemType.BAD_PARAMETER, "'format' is one of html, csv")
                        .with("parameter", "format");
        };
    }

    /** A table as a file. */
    public static Answer csv(String name, Table table) {
        return Answer.text("text/csv; charset=utf-8", table.csv())
                .header("Content-Disposition", "attachment; filename=\"%s.csv\"".formatted(name));
    }
}
