package org.parallax.server.ingest;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parallax.core.json.Json;
import org.parallax.server.http.Answer;
import org.parallax.server.http.Call;
import org.parallax.server.http.Endpoints;
import org.parallax.server.http.HttpProblem;
import org.parallax.server.http.ProblemType;
import org.parallax.server.http.Route;
import org.parallax.server.http.Scope;
import org.parallax.server.job.Job;
import org.parallax.server.job.Jobs;

/** Jobs: how far they have come, and how to stop them. */
public final class JobEndpoints implements Endpoints {

    private static final int PAGE = 50;
    private static final int MAX_PAGE = 200;
    private static final int LONGEST_WAIT = 60;
    private static final long PAUSE_MILLIS = 50;
    private static final Pattern WAIT = Pattern.compile("(?:^|[,;\\s])wait=([0-9]{1,4})(?:$|[,;\\s])");

    private final Jobs jobs;
    private final Json json;

    @Inject
    JobEndpoints(Jobs jobs, Json json) {
        this.jobs = jobs;
        this.json = json;
    }

    /** A page of jobs, the last first; {@code next} is the address of the page after it. */
    private record Page(List<Job> jobs, Optional<String> next) {}

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get("/api/v1/jobs", this::list),
                Route.get("/api/v1/jobs/{id}", this::one).cost(Route.Cost.OPEN),
                Route.delete("/api/v1/jobs/{id}", this::cancel),
                Route.post("/api/v1/reanalysis", this::reanalyse).scope(Scope.ADMIN));
    }

    private Answer list(Call call) {
        call.accept("limit", "before");
        int limit = call.query("limit", 1, MAX_PAGE, PAGE);
        List<Job> page = jobs.list(call.query("before"), limit);
        Optional<String> next = page.size() < limit
                ? Optional.empty()
                : Optional.of("/api/v1/jobs?limit=%d&before=%s"
                        .formatted(limit, page.get(page.size() - 1).id()));
        Answer answer = Answer.json(json.write(new Page(page, next)));
        return next.map(it -> answer.header("Link", "<%s>; rel=\"next\"".formatted(it)))
                .orElse(answer);
    }

    private Answer one(Call call) throws InterruptedException {
        call.accept();
        Job job = jobs.find(call.path("id")).orElseThrow(JobEndpoints::missing);
        return Answer.json(json.write(wait(call, jobs, job)));
    }

    private Answer cancel(Call call) {
        call.accept();
        return Answer.json(json.write(jobs.cancel(call.path("id")).orElseThrow(JobEndpoints::missing)));
    }

    private Answer reanalyse(Call call) {
        call.accept();
        jobs.reanalyse();
        return Answer.json("{\"wanted\":true}").status(202).header("Location", "/api/v1/jobs");
    }

    private static HttpProblem missing() {
        return HttpProblem.of(ProblemType.NOT_FOUND, "There is no such job, or it was over long ago");
    }

    /** The job once it is over, or after as many seconds as {@code Prefer: wait=10} (RFC 7240) says. */
    static Job wait(Call call, Jobs jobs, Job job) throws InterruptedException {
        Matcher wish = WAIT.matcher(call.header("Prefer").orElse(""));
        if (!wish.find()) {
            return job;
        }
        Duration patience = Duration.ofSeconds(Math.min(LONGEST_WAIT, Integer.parseInt(wish.group(1))));
        long end = System.nanoTime() + patience.toNanos();
        Job now = job;
        while (!now.state().isOver() && System.nanoTime() - end < 0) {
            Thread.sleep(PAUSE_MILLIS);
            now = jobs.find(job.id()).orElse(now);
        }
        return now;
    }
}
