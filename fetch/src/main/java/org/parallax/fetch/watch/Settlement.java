package org.parallax.fetch.watch;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.parallax.api.analysis.Problem;
import org.parallax.api.annotation.Reading;
import org.parallax.api.source.Resource;
import org.parallax.fetch.FetchException;
import org.parallax.fetch.FetchException.Weight;
import org.parallax.fetch.Fetched;
import org.parallax.fetch.FetchedResource;
import org.parallax.pipeline.Haul;

/** What errands brought, and what is to be noted of their feeds once that is stored. */
final class Settlement {

    private final Instant now;
    private final Polling polling;
    private final Sink sink;
    private final WatchFigures figures;
    private final List<Reading> readings = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final List<Resource> resources = new ArrayList<>();
    private final Map<String, UnaryOperator<Followed>> changes = new LinkedHashMap<>();

    Settlement(Instant now, Polling polling, Sink sink, WatchFigures figures) {
        this.now = now.truncatedTo(ChronoUnit.SECONDS);
        this.polling = polling;
        this.sink = sink;
        this.figures = figures;
    }

    Haul haul() {
        return new Haul(readings, problems, resources);
    }

    /** What becomes of each feed, by its id. */
    Map<String, UnaryOperator<Followed>> changes() {
        return changes;
    }

    /** An errand; of one feed there is one at a time. */
    void add(Outcome outcome) {
        changes.put(
                outcome.feed().id(),
                switch (outcome) {
                    case Outcome.Polled it -> polled(it);
                    case Outcome.Unpolled it -> unpolled(it);
                    case Outcome.Got it -> got(it);
                    case Outcome.Missed it -> missed(it);
                });
    }

    private UnaryOperator<Followed> polled(Outcome.Polled outcome) {
        Fetched page = outcome.page();
        figures.polled(page.body().length);
        Optional<News> news = outcome.news();
        if (news.isEmpty()) {
            String word = page.modified() ? "same" : "not modified";
            return feed -> feed.polled(
                    feed.schedule().answered(now, word, false, pause(page, news), polling),
                    page.modified()
                            ? Validators.of(page, outcome.digest())
                            : feed.validators().unmodified());
        }
        News brought = news.get();
        List<Reading> fresh =
                brought.readings().stream().filter(it -> !sink.holds(it.id())).toList();
        readings.addAll(fresh);
        problems.addAll(brought.problems());
        List<Pending> pages = brought.pages().stream()
                .filter(it -> it.known() || !sink.holds(it.url()))
                .toList();
        boolean isNews = !fresh.isEmpty() || !pages.isEmpty();
        return feed -> feed.polled(
                        feed.schedule().answered(now, isNews ? "new" : "ok", isNews, pause(page, news), polling),
                        brought.whole() ? Validators.of(page, outcome.digest()) : Validators.NONE)
                .about(brought.about().title(), page.lasting())
                .knowing(brought.listed(), fresh.size())
                .fetching(joined(feed.pending(), pages));
    }

    /** A changed article that waits for its page already waits once. */
    private static List<Pending> joined(List<Pending> waiting, List<Pending> more) {
        Map<String, Pending> joined = new LinkedHashMap<>();
        waiting.forEach(it -> joined.put(it.key(), it));
        more.forEach(it -> joined.putIfAbsent(it.key(), it));
        return List.copyOf(joined.values());
    }

    private static Duration pause(Fetched page, Optional<News> news) {
        Duration stated = news.flatMap(it -> it.about().pause()).orElse(Duration.ZERO);
        Duration kept = page.keep().orElse(Duration.ZERO);
        return kept.compareTo(stated) > 0 ? kept : stated;
    }

    private UnaryOperator<Followed> unpolled(Outcome.Unpolled outcome) {
        figures.pollFailed();
        return feed -> feed.polled(feed.schedule().failed(now, outcome.why(), polling), feed.validators());
    }

    private UnaryOperator<Followed> got(Outcome.Got outcome) {
        figures.fetched(outcome.page().body().length);
        resources.add(new FetchedResource(outcome.page(), outcome.pending().published()));
        return feed -> feed.fetched(outcome.pending());
    }

    private UnaryOperator<Followed> missed(Outcome.Missed outcome) {
        figures.fetchFailed();
        Pending pending = outcome.pending();
        FetchException why = outcome.why();
        boolean hopeless = why.weight() == Weight.HARD || pending.tries() + 1 >= Pending.MOST_TRIES;
        if (hopeless) {
            GivenUp page = GivenUp.of(pending.url(), why, Optional.of(pending), sink);
            page.into(readings, problems);
            return feed -> feed.givenUp(pending, page.teaser().isPresent());
        }
        Duration wait = why.retryAfter().orElse(polling.first().multipliedBy(1L << pending.tries()));
        Pending later = pending.failed(
                why.isPutOff() ? 0 : 1, now.plus(polling.within(wait)), String.valueOf(why.getMessage()));
        return feed -> feed.fetching(feed.pending().stream()
                .map(it -> it.key().equals(later.key()) ? later : it)
                .toList());
    }
}
