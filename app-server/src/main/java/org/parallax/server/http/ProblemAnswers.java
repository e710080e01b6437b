package org.parallax.server.http;

import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.eclipse.jetty.http.HttpException;
import org.eclipse.jetty.io.EofException;
import org.parallax.archive.ArchiveException;
import org.parallax.archive.query.QueryException;
import org.parallax.core.json.BadJsonException;
import org.parallax.core.json.Json;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The one place where what went wrong becomes an answer. */
public final class ProblemAnswers {

    /** The media type of a problem. */
    static final String TYPE = "application/problem+json";

    private static final Logger LOG = LoggerFactory.getLogger(ProblemAnswers.class);

    private final Json json;
    private final ProblemPage page;

    /** Problems, written by {@code json}, and for those who read pages as {@code page} shows them. */
    @Inject
    public ProblemAnswers(Json json, ProblemPage page) {
        this.json = json;
        this.page = page;
    }

    /** The answer to a request that ended in {@code e}. */
    Answer answer(Throwable e) {
        return answer(problem(e));
    }

    private Answer answer(HttpProblem problem) {
        Answer answer = new Answer(
                problem.type().status(), TYPE, problem.headers(), Answer.Body.Whole.of(json.write(problem.members())));
        return answer.header("Cache-Control", "no-store");
    }

    /** The answer to a call that ended in {@code e}: a page where the caller reads pages. */
    Answer answer(Throwable e, Call call) {
        HttpProblem problem = problem(e);
        if (!ProblemPage.isWanted(call)) {
            return answer(problem);
        }
        Answer answer = page.of(problem, call).status(problem.type().status());
        for (Map.Entry<String, String> header : problem.headers().entrySet()) {
            answer = answer.header(header.getKey(), header.getValue());
        }
        return answer.header("Cache-Control", "no-store");
    }

    /** Notes what could not be told to the client any more. */
    void note(Throwable e) {
        if (!(e instanceof EofException)) {
            problem(e);
        }
    }

    private static HttpProblem problem(Throwable e) {
        return switch (e) {
            case HttpProblem problem -> problem;
            case QueryException query -> query(query);
            case BadJsonException bad -> HttpProblem.of(ProblemType.BAD_JSON, String.valueOf(bad.getMessage()));
            case ArchiveException archive -> archive(archive);
            case InterruptedException stopping ->
                HttpProblem.of(ProblemType.STOPPING, "Try again when it is up again")
                        .header("Retry-After", "10");
            case HttpException http -> ofStatus(http.getCode());
            default -> internal(e);
        };
    }

    /** The problem that a status of the HTTP layer stands for. */
    static HttpProblem ofStatus(int status) {
        return switch (status) {
            case 404 -> HttpProblem.of(ProblemType.NOT_FOUND, "There is nothing at this address");
            case 408 -> HttpProblem.of(ProblemType.TIMED_OUT, "Nothing came for too long");
            case 413 -> HttpProblem.of(ProblemType.TOO_LARGE, "The body is larger than what is taken here");
            case 414 -> HttpProblem.of(ProblemType.URI_TOO_LONG, "The address is longer than what is taken here");
            case 431 -> HttpProblem.of(ProblemType.HEADERS_TOO_LARGE, "The headers are larger than what is taken here");
            case 503 ->
                HttpProblem.of(ProblemType.STOPPING, "Try again when it is up again")
                        .header("Retry-After", "10");
            default ->
                status >= 500
                        ? HttpProblem.of(ProblemType.INTERNAL, "The log says more")
                        : HttpProblem.of(ProblemType.BAD_REQUEST, "The request is not HTTP as it should be");
        };
    }

    private static HttpProblem query(QueryException e) {
        HttpProblem problem = HttpProblem.of(ProblemType.BAD_QUERY, String.valueOf(e.getMessage()))
                .with("query", e.query())
                .with("position", e.position());
        return e.suggestion().map(it -> problem.with("suggestion", it)).orElse(problem);
    }

    private static HttpProblem archive(ArchiveException e) {
        if (e.code() == ArchiveException.Code.STOPPED || e.code() == ArchiveException.Code.IO) {
            LOG.error("The archive: {}", e.getMessage());
            return HttpProblem.of(
                            ProblemType.ARCHIVE_STOPPED,
                            "A write to the archive failed; its operator has to look at it. What was stored is safe")
                    .header("Retry-After", "60");
        }
        return internal(e);
    }

    /** Says nothing but where the log says more. */
    private static HttpProblem internal(Throwable e) {
        String reference = UUID.randomUUID().toString();
        LOG.error("Fault {}", reference, e);
        return HttpProblem.of(ProblemType.INTERNAL, "The log says more under this reference")
                .with("reference", reference);
    }
}
