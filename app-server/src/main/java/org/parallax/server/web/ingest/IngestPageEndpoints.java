package org.parallax.server.web.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parallax.api.article.Article;
import org.parallax.api.article.Outlet;
import org.parallax.archive.Archive;
import org.parallax.server.http.Answer;
import org.parallax.server.http.Call;
import org.parallax.server.http.Endpoints;
import org.parallax.server.http.Parts;
import org.parallax.server.http.Route;
import org.parallax.server.job.Job;
import org.parallax.server.job.JobLimits;
import org.parallax.server.job.Jobs;
import org.parallax.server.job.QueueFullException;
import org.parallax.server.job.Upload;
import org.parallax.server.job.UploadRefusedException;
import org.parallax.server.web.Downloads;
import org.parallax.server.web.Frame;
import org.parallax.server.web.Pages;
import org.parallax.server.web.Section;
import org.parallax.server.web.ingest.IngestPage.Made;
import org.parallax.server.web.ingest.IngestPage.Work;
import org.parallax.server.web.result.Moments;

/** The page for adding press: takes files and text, and shows what becomes of them. */
public final class IngestPageEndpoints implements Endpoints {

    private static final int RECENT = 10;
    private static final int SHOWN = 200;

    private final Jobs jobs;
    private final Archive archive;
    private final Pages pages;

    @Inject
    IngestPageEndpoints(Jobs jobs, Archive archive, Pages pages) {
        this.jobs = jobs;
        this.archive = archive;
        this.pages = pages;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get("/ingest", this::show),
                Route.form("/ingest", this::take).cost(Route.Cost.OPEN));
    }

    private Answer show(Call call) {
        call.accept("job", "format");
        return page(call, call.all("job"), Optional.empty());
    }

    private Answer take(Call call) throws IOException {
        call.accept();
        List<String> begun = new ArrayList<>();
        try (Parts parts = call.parts(
                Path.of(System.getProperty("java.io.tmpdir")),
                JobLimits.defaults().upload())) {
            Optional<URI> address = address(parts.text("url").strip());
            for (Parts.File file : parts.files("file")) {
                try (InputStream content = file.content()) {
                    begun.add(jobs.ingest(Upload.announced(file.name(), Optional.empty(), address), content)
                            .id());
                }
            }
            String text = parts.text("text");
            if (!text.isBlank()) {
                begun.add(jobs.ingest(pasted(text, address), new ByteArrayInputStream(text.getBytes(UTF_8)))
                        .id());
            }
        } catch (UploadRefusedException | QueueFullException | Unusable e) {
            return page(call, begun, Optional.of(String.valueOf(e.getMessage())))
                    .status(422);
        }
        if (begun.isEmpty()) {
            return page(call, begun, Optional.of("Nothing was chosen: drop files, choose some, or paste text"))
                    .status(422);
        }
        return Pages.moved("/ingest?" + query(begun));
    }

    /** Text as it was pasted: a page where it begins as one. */
    private static Upload pasted(String text, Optional<URI> address) {
        boolean html = text.stripLeading().startsWith("<");
        return Upload.announced(
                html ? "pasted.html" : "pasted.txt", Optional.of(html ? "text/html" : "text/plain"), address);
    }

    private static final class Unusable extends IOException {
        private static final long serialVersionUID = 1L;

        Unusable(String message) {
            super(message);
        }
    }

    private static Optional<URI> address(String text) throws Unusable {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            URI uri = new URI(text);
            if (uri.getHost() != null && List.of("http", "https").contains(String.valueOf(uri.getScheme()))) {
                return Optional.of(uri);
            }
        } catch (URISyntaxException e) {
            // said below
        }
        throw new Unusable("The address is that of the page, such as https://harbourcourier.example/ferry");
    }

    private Answer page(Call call, List<String> ids, Optional<String> problem) {
        List<Work> now = ids.stream()
                .flatMap(it -> jobs.find(it).stream())
                .map(this::work)
                .toList();
        List<Work> recent = jobs.list(Optional.empty(), RECENT + ids.size()).stream()
                .filter(it -> it.kind() == Job.Kind.INGEST && !ids.contains(it.id()))
                .limit(RECENT)
                .map(this::work)
                .toList();
        IngestPage page = new IngestPage(now, recent, problem, "/ingest?" + query(ids));
        if (Downloads.asCsv(call)) {
            return Downloads.csv("added", page.table());
        }
        Frame frame = pages.frame(call, Section.INGEST, "Add press")
                .style("ingest.css")
                .data("JSON", "/api/v1/jobs")
                .data("CSV", page.address() + (ids.isEmpty() ? "" : "&") + "format=csv");
        return pages.render("ingest/page", frame, page);
    }

    private static String query(List<String> ids) {
        return String.join("&", ids.stream().map(it -> "job=" + it).toList());
    }

    private Work work(Job job) {
        return new Work(
                job,
                state(job),
                job.ended().map(Moments::utc),
                job.articles().stream()
                        .distinct()
                        .limit(SHOWN)
                        .flatMap(it -> archive.get(it).stream())
                        .map(it -> made(it.article()))
                        .toList());
    }

    private static Made made(Article article) {
        return new Made(
                article.id().value(),
                article.title().orElse("(without a title)"),
                article.outlet().map(Outlet::name));
    }

    private static String state(Job job) {
        return switch (job.state()) {
            case QUEUED -> "waits for its turn";
            case RUNNING -> "is being read";
            case FINISHED -> "done";
            case FAILED -> "failed";
            case CANCELLED -> "stopped";
            case INTERRUPTED -> "broken off";
        };
    }
}
