package org.parallax.fetch.watch;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import org.parallax.api.analysis.Problem;
import org.parallax.api.annotation.Reading;
import org.parallax.api.source.Resource;
import org.parallax.core.run.Cancellation;
import org.parallax.fetch.Ask;
import org.parallax.fetch.Domains;
import org.parallax.fetch.FetchException;
import org.parallax.fetch.Fetched;
import org.parallax.fetch.FetchedResource;
import org.parallax.fetch.Fetcher;
import org.parallax.ingest.feed.FeedReader;
import org.parallax.ingest.list.ListReader;
import org.parallax.ingest.list.Listed;
import org.parallax.ingest.list.Listed.Kind;
import org.parallax.ingest.resource.Limits;
import org.parallax.pipeline.Haul;

/**
 * Fetches pages once, and what feeds among them hold or lead to, and puts it all into a sink. Run again after it was stopped,
 * it goes on where it was: a page whose address the sink knows is not fetched. To be used once.
 */
public final class Downloads {

    private static final int MOST_OUT = 64;
    private static final String REPORTER = "fetch";

    private final Fetcher fetcher;
    private final ExecutorService executor;
    private final Sink sink;
    private final boolean again;
    private final Map<String, Deque<URI>> waiting = new LinkedHashMap<>();
    private final Set<URI> wanted = new HashSet<>();
    private final Map<URI, Pending> teasers = new HashMap<>();
    private long fetched;
    private long failed;
    private long known;

    /**
     * Downloads.
     *
     * @param again whether to fetch pages too whose addresses the sink knows
     */
    public Downloads(Fetcher fetcher, ExecutorService executor, Sink sink, boolean again) {
        this.fetcher = fetcher;
        this.executor = executor;
        this.sink = sink;
        this.again = again;
    }

    /**
     * What became of the addresses.
     *
     * @param fetched those that were fetched, feeds and the pages they lead to included
     * @param failed those that could not be
     * @param known those that were not fetched, as there are articles of them
     * @param left those that were not reached before it was told to end
     */
    public record Result(long fetched, long failed, long known, long left) {}

    private record Got(URI url, Optional<Fetched> page, Optional<FetchException> why) {}

    /** Fetches pages and feeds. */
    public Result run(List<URI> urls, Cancellation cancellation) throws IOException {
        urls.forEach(this::want);
        try (Errands<URI, Got> errands = new Errands<>(executor)) {
            while (!cancellation.isCancelled()) {
                sendOut(errands);
                if (errands.out() == 0) {
                    break;
                }
                settle(errands.ended(fetcher.time().really(Duration.ofSeconds(1)), MOST_OUT));
            }
            long left = errands.out();
            for (Deque<URI> site : waiting.values()) {
                left += site.size();
            }
            return new Result(fetched, failed, known, left);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while fetching", e);
        }
    }

    private void want(URI url) {
        if (!wanted.add(url)) {
            return;
        }
        if (!again && sink.holds(url)) {
            known++;
        } else {
            waiting.computeIfAbsent(Domains.of(url), it -> new ArrayDeque<>()).add(url);
        }
    }

    /** One errand a site. */
    private void sendOut(Errands<URI, Got> errands) {
        for (Map.Entry<String, Deque<URI>> site : new ArrayList<>(waiting.entrySet())) {
            URI url = site.getValue().peek();
            if (url == null) {
                waiting.remove(site.getKey());
            } else if (errands.out() < MOST_OUT && !errands.isOutTo(site.getKey())) {
                site.getValue().remove();
                errands.send(
                        url,
                        url,
                        () -> new Got(url, Optional.of(fetcher.fetch(Ask.of(url))), Optional.empty()),
                        why -> new Got(url, Optional.empty(), Optional.of(why)));
            }
        }
    }

    private void settle(List<Got> ended) throws IOException {
        List<Reading> readings = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        List<Resource> resources = new ArrayList<>();
        for (Got got : ended) {
            try {
                if (got.why().isPresent()) {
                    throw got.why().get();
                }
                Fetched page = got.page().orElseThrow();
                Resource resource = new FetchedResource(page);
                if (FeedReader.isFeed(resource.head())) {
                    Instant now = fetcher.time().instant();
                    News news = News.of(Followed.begin(got.url(), now, Polling.DEFAULT), page, now);
                    readings.addAll(news.readings());
                    problems.addAll(news.problems());
                    for (Pending item : news.pages()) {
                        teasers.putIfAbsent(item.url(), item);
                        want(item.url());
                    }
                } else if (ListReader.isList(resource.head())) {
                    list(resource, problems);
                } else {
                    resources.add(resource);
                }
                fetched++;
            } catch (FetchException e) {
                failed++;
                GivenUp.of(got.url(), e, Optional.ofNullable(teasers.get(got.url())), sink)
                        .into(readings, problems);
            }
        }
        Haul haul = new Haul(readings, problems, resources);
        if (!haul.isEmpty()) {
            sink.take(haul);
        }
    }

    /** Pages that a sitemap or another list names are fetched; what else it names is reported. */
    private void list(Resource resource, List<Problem> problems) throws IOException {
        try (ListReader list = ListReader.of(resource, Limits.DEFAULT.document(), problems::add)) {
            while (list.hasNext()) {
                Listed entry = list.next();
                if (entry.kind() == Kind.ARCHIVE) {
                    problems.add(Problem.input(
                            "TOO_LARGE",
                            REPORTER,
                            entry.address().toString(),
                            "A web archive is no page; download it, and give it to 'parallax ingest'"));
                } else {
                    want(entry.address());
                }
            }
        }
    }
}
