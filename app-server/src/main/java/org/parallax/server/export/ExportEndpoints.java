package org.parallax.server.export;

import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.parallax.archive.Archive;
import org.parallax.archive.export.Export;
import org.parallax.archive.export.Format;
import org.parallax.core.json.Json;
import org.parallax.server.http.Answer;
import org.parallax.server.http.Call;
import org.parallax.server.http.Endpoints;
import org.parallax.server.http.HttpProblem;
import org.parallax.server.http.ProblemType;
import org.parallax.server.http.Route;
import org.parallax.server.search.Requests;

/** Exports of everything that matches a query. How many articles there will be is said before the first. */
public final class ExportEndpoints implements Endpoints {

    private final Archive archive;
    private final Json json;

    @Inject
    ExportEndpoints(Archive archive, Json json) {
        this.archive = archive;
        this.json = json;
    }

    /** Writes an export, and lets go of what it holds. */
    private record Writing(Export export) implements Answer.Writer {

        @Override
        public void writeTo(OutputStream out) throws IOException {
            export.writeTo(out);
        }

        @Override
        public void close() {
            export.close();
        }
    }

    @Override
    public List<Route> routes() {
        return List.of(Route.get("/api/v1/exports/{format}", this::export).cost(Route.Cost.HEAVY));
    }

    private Answer export(Call call) {
        call.accept("q", "filter");
        Format format = Format.of(call.path("format"))
                .orElseThrow(() ->
                        HttpProblem.of(ProblemType.NOT_FOUND, "Formats are " + String.join(", ", Format.labels())));
        Export export = Export.of(archive, json, format, Requests.query(call), call.all("filter"));
        return Answer.streamed(format.mediaType(), new Writing(export))
                .header("X-Total-Count", Integer.toString(export.count()))
                .header("Content-Disposition", "attachment; filename=\"articles.%s\"".formatted(format.extension()));
    }
}
