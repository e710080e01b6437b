package org.parallax.fetch;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.net.ssl.SSLException;
import org.parallax.fetch.FetchException.Weight;
import org.parallax.fetch.Fetched.Hop;
import org.parallax.net.AnswerException;
import org.parallax.net.Outgoing;
import org.parallax.net.RefusedException;
import org.parallax.net.Request;
import org.parallax.net.Response;

/**
 * Fetches pages as a guest: it says who it is, keeps to {@code robots.txt}, visits a site one at a time and not too often,
 * asks only for what has changed, and goes nowhere but to the public web, redirects included. Thread-safe; a fetch blocks its
 * thread, so that many at once want virtual threads.
 */
public final class Fetcher {

    private static final int NOT_MODIFIED = 304;
    private static final Duration HINT = Duration.ofSeconds(30);
    private static final Duration LONGEST_REST = Duration.ofDays(1);
    private static final Map<String, String> HEADERS = Map.of(
            "Accept",
            "text/html,application/xhtml+xml,application/rss+xml,application/atom+xml,application/feed+json,"
                    + "application/xml;q=0.9,*/*;q=0.8",
            "Accept-Encoding",
            "gzip");

    private final Outgoing outgoing;
    private final Manners manners;
    private final Time time;
    private final Turns turns;
    private final Robots robots;

    /** A fetcher that goes out through {@code outgoing}, which must call itself by the {@link Agent}'s header. */
    public Fetcher(Outgoing outgoing, Manners manners, Time time) {
        this.outgoing = outgoing;
        this.manners = manners;
        this.time = time;
        this.turns = new Turns(time, manners);
        this.robots = new Robots(time);
    }

    /** The time it goes by. */
    public Time time() {
        return time;
    }

    /**
     * Fetches a page, when it is its site's turn.
     *
     * @throws FetchException saying why there is none
     * @throws InterruptedException if the thread is interrupted before there is an answer
     */
    public Fetched fetch(Ask ask) throws FetchException, InterruptedException {
        Visit visit = new Visit(ask);
        try {
            return visit.go();
        } catch (RefusedException e) {
            throw new FetchException(e.why().name(), Weight.HARD, String.valueOf(e.getMessage()));
        } catch (FetchException e) {
            throw e;
        } catch (IOException e) {
            if (Thread.interrupted()) {
                throw (InterruptedException) new InterruptedException("Interrupted while fetching").initCause(e);
            }
            throw failed(visit.at, e);
        }
    }

    private static FetchException failed(URI url, IOException e) {
        String host = url.getHost();
        String why = String.valueOf(e.getMessage());
        if (e instanceof AnswerException answer) {
            Weight weight = answer.why() == AnswerException.Why.TRUNCATED ? Weight.TEMPORARY : Weight.SOFT;
            return new FetchException(answer.why().name(), weight, why);
        }
        if (e instanceof UnknownHostException) {
            return new FetchException("DNS", Weight.SOFT, "There is no host " + host);
        }
        if (e instanceof InterruptedIOException) {
            return new FetchException("TIMEOUT", Weight.TEMPORARY, host + " does not answer in time: " + why);
        }
        if (e instanceof SSLException) {
            return new FetchException("TLS", Weight.SOFT, "No safe connection to %s: %s".formatted(host, why));
        }
        String code = e instanceof ConnectException ? "CONNECT" : "FETCH_FAILED";
        return new FetchException(code, Weight.TEMPORARY, "%s cannot be reached: %s".formatted(host, why));
    }

    /** One fetch, with its redirects. */
    private final class Visit {

        private final Ask ask;
        private final List<Hop> hops = new ArrayList<>();
        private final long begun = System.nanoTime();
        private long waited;
        private URI at;

        Visit(Ask ask) {
            this.ask = ask;
            this.at = Redirects.withoutFragment(ask.url());
        }

        Fetched go() throws IOException, InterruptedException {
            while (true) {
                outgoing.rules().checkForm(at);
                long before = System.nanoTime();
                try (Turns.Turn turn = turns.take(Domains.of(at))) {
                    waited += System.nanoTime() - before;
                    String domain = Domains.of(at);
                    while (domain.equals(Domains.of(at))) {
                        Optional<Fetched> page = step(turn);
                        if (page.isPresent()) {
                            return page.get();
                        }
                        outgoing.rules().checkForm(at);
                    }
                }
            }
        }

        /** Asks for the page once: it is there, or somewhere else. */
        private Optional<Fetched> step(Turns.Turn turn) throws IOException {
            RobotsFile file = robots.of(at, it -> send(it, Map.of(), RobotsFile.LONGEST));
            turn.rest(allowed(file));
            Response answer = send(at, conditions(), manners.longest());
            if (Redirects.isOne(answer)) {
                URI to = Redirects.target(at, answer);
                hops.add(new Hop(at, answer.status(), to));
                if (hops.size() > manners.redirects()) {
                    throw new FetchException(
                            "REDIRECTS", Weight.SOFT, "More than %d redirects".formatted(manners.redirects()));
                }
                at = to;
                return Optional.empty();
            }
            checkStatus(answer, turn);
            if (answer.cut()) {
                throw new FetchException(
                        "TOO_LARGE", Weight.HARD, "It has more than %,d bytes".formatted(manners.longest()));
            }
            boolean modified = answer.status() != NOT_MODIFIED;
            String encoding = answer.header("content-encoding").orElse("");
            return Optional.of(new Fetched(
                    ask.url(),
                    List.copyOf(hops),
                    modified ? Bodies.unpacked(answer.body(), encoding, manners.longest()) : new byte[0],
                    modified,
                    answer.headers(),
                    time.instant(),
                    Freshness.keep(answer.headers(), time.instant()),
                    Reservation.of(answer.headers(), file.reserves(at))));
        }

        private Duration allowed(RobotsFile file) throws FetchException {
            if (!file.reachable()) {
                throw FetchException.later(
                        "ROBOTS",
                        Duration.between(time.instant(), file.until()),
                        "%s fails to say in its robots.txt what may be fetched".formatted(at.getHost()));
            }
            if (!file.allows(at)) {
                throw new FetchException(
                        "ROBOTS", Weight.SOFT, "The robots.txt of %s forbids it".formatted(at.getHost()));
            }
            Duration delay = file.delay();
            if (delay.compareTo(manners.longestDelay()) > 0) {
                throw new FetchException(
                        "ROBOTS",
                        Weight.SOFT,
                        "The robots.txt of %s asks for %d s between visits, more than the %d s that are waited"
                                .formatted(
                                        at.getHost(),
                                        delay.toSeconds(),
                                        manners.longestDelay().toSeconds()));
            }
            return delay;
        }

        private Map<String, String> conditions() {
            Map<String, String> conditions = new HashMap<>();
            ask.etag().ifPresent(it -> conditions.put("If-None-Match", it));
            ask.lastModified().ifPresent(it -> conditions.put("If-Modified-Since", it));
            return conditions;
        }

        private void checkStatus(Response answer, Turns.Turn turn) throws FetchException {
            int status = answer.status();
            boolean asked = ask.etag().isPresent() || ask.lastModified().isPresent();
            if (status == 200 || status == 203 || (status == NOT_MODIFIED && asked)) {
                return;
            }
            Optional<Duration> retry = Freshness.retryAfter(answer.headers(), time.instant())
                    .map(it -> it.compareTo(LONGEST_REST) > 0 ? LONGEST_REST : it);
            Weight weight = switch (status) {
                case 408, 425, 429 -> Weight.TEMPORARY;
                case 401, 402, 403, 451 -> Weight.SOFT;
                default -> status >= 500 ? Weight.TEMPORARY : Weight.HARD;
            };
            if (status == 403 || status == 429 || status == 503) {
                turn.rest(retry.orElse(HINT)); // some say so by 403 that they are asked too often
            }
            throw FetchException.status(
                    status, weight, retry, "%s answers with status %d".formatted(at.getHost(), status));
        }

        private Response send(URI url, Map<String, String> more, int longest) throws IOException {
            Duration left = manners.deadline().minusNanos(System.nanoTime() - begun - waited);
            if (!left.isPositive()) {
                throw new InterruptedIOException(
                        "more than %d s in all".formatted(manners.deadline().toSeconds()));
            }
            Map<String, String> headers = new HashMap<>(HEADERS);
            headers.putAll(more);
            return outgoing.send(new Request("GET", url, headers, new byte[0], longest, left));
        }
    }
}
