package org.parallax.archive.alert;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.parallax.api.article.Article;
import org.parallax.api.article.ArticleId;
import org.parallax.api.article.Outlet;
import org.parallax.api.article.Published;
import org.parallax.archive.Archive;
import org.parallax.archive.Changes;
import org.parallax.archive.Changes.Change;
import org.parallax.archive.Moment;
import org.parallax.archive.SearchRequest;
import org.parallax.archive.SearchResult.Hit;
import org.parallax.archive.SearchResult.Marked;
import org.parallax.archive.alert.Alert.Matched;
import org.parallax.archive.alert.Alert.Spike;
import org.parallax.archive.alert.AlertLog.Step;
import org.parallax.archive.alert.AlertLog.Waiting;
import org.parallax.archive.alert.SavedSearch.Kind;
import org.parallax.archive.query.QueryException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One check of the saved searches against what was committed since the last. */
final class Check {

    private static final Logger LOG = LoggerFactory.getLogger(Check.class);
    /** How many changes are looked at in one step. */
    private static final int STEP = 2_000;

    private static final int EXAMPLES = 10;

    private final Archive archive;
    private final AlertLog log;
    private final Instant now;
    private final LocalDate today;
    private final List<Alert> raised = new ArrayList<>();

    Check(Archive archive, AlertLog log, Instant now) {
        this.archive = archive;
        this.log = log;
        this.now = now;
        this.today = LocalDate.ofInstant(now, ZoneOffset.UTC);
    }

    List<Alert> run(List<SavedSearch> searches) throws IOException {
        Moment at = log.checked();
        Optional<Moment> first =
                searches.stream().map(it -> Moment.of(it.since())).min(Moment::compareTo);
        Moment begin = first.orElse(archive.now());
        at = at.compareTo(begin) < 0 ? begin : at;
        digests(searches, at);
        while (true) {
            Changes some = archive.changes(at, STEP);
            if (some.changes().isEmpty()) {
                break;
            }
            at = some.next();
            step(searches, some);
        }
        return raised;
    }

    private void step(List<SavedSearch> searches, Changes some) throws IOException {
        List<Waiting> waiting = new ArrayList<>();
        Map<ArticleId, List<Alert>> alerts = new LinkedHashMap<>();
        some.changes().forEach(it -> alerts.putIfAbsent(it.id(), new ArrayList<>()));
        List<Alert> spikes = new ArrayList<>();
        for (SavedSearch search : searches) {
            try {
                List<Matched> found = found(search, some.changes());
                if (search.kind() == Kind.SPIKE) {
                    spikes.addAll(spikes(search, found));
                } else if (search.kind().isDigest()) {
                    LocalDate period = search.kind().period(today);
                    found.forEach(it -> waiting.add(new Waiting(search.key(), period, it)));
                } else {
                    found.forEach(it -> alerts.computeIfAbsent(it.id(), id -> new ArrayList<>())
                            .add(match(search, it)));
                }
            } catch (QueryException e) {
                LOG.warn("The saved search {} cannot be run: {}", search.name(), e.getMessage());
            }
        }
        List<Alert> all = new ArrayList<>();
        alerts.values().forEach(all::addAll);
        all.addAll(spikes);
        write(some.next(), waiting, all);
    }

    /** Articles that a search has not found before, in the order they came in. */
    private List<Matched> found(SavedSearch search, List<Change> changes) {
        Moment since = Moment.of(search.since());
        Set<String> seen = search.kind() == Kind.SPIKE ? Set.of() : log.seen(search.key());
        Set<ArticleId> ids = new LinkedHashSet<>();
        for (Change change : changes) {
            if (change.after().compareTo(since) > 0
                    && !seen.contains(change.id().value())) {
                ids.add(change.id());
            }
        }
        Set<ArticleId> matching = ids.isEmpty() ? Set.of() : archive.matching(search.query(), ids);
        return ids.stream()
                .filter(matching::contains)
                .flatMap(it -> archive.get(it).stream())
                .map(it -> matched(it.article()))
                .toList();
    }

    private static Matched matched(Article article) {
        return new Matched(
                article.id(),
                article.title(),
                article.outlet().map(Outlet::id),
                article.published().map(Published::day),
                article.url().map(Object::toString));
    }

    private static Matched matched(Hit hit) {
        return new Matched(hit.id(), hit.title().map(Marked::text), hit.outlet().map(Outlet::id), hit.day(), hit.url());
    }

    private Alert match(SavedSearch search, Matched article) {
        String why = "%s matches %s".formatted(title(article), search.query());
        return alert(search, why, 1, List.of(article), Optional.empty());
    }

    private static String title(Matched article) {
        return article.title().map(it -> "“" + it + "”").orElse("An article without a title");
    }

    private List<Alert> spikes(SavedSearch search, List<Matched> found) {
        Set<LocalDate> days = new TreeSet<>();
        found.forEach(it -> it.day().ifPresent(days::add));
        days.removeAll(log.spikes(search.key()));
        days.removeIf(it -> it.isAfter(today.plusDays(1)));
        List<Alert> spikes = new ArrayList<>();
        for (LocalDate day : days) {
            Spikes.on(day, search, archive).ifPresent(it -> spikes.add(spike(search, it)));
        }
        return spikes;
    }

    private Alert spike(SavedSearch search, Spike spike) {
        String why =
                "%,d of the %,d articles of %s match %s, where %.1f would be usual by the %d days before: %.1f times the usual spread above it, and %.1f was asked for"
                        .formatted(
                                spike.matches(),
                                spike.all(),
                                spike.day(),
                                search.query(),
                                spike.usual(),
                                Spikes.DAYS,
                                spike.statistic(),
                                spike.threshold());
        List<Matched> examples =
                archive
                        .search(SearchRequest.of(search.query())
                                .filter("date:" + spike.day())
                                .limit(EXAMPLES))
                        .hits()
                        .stream()
                        .map(Check::matched)
                        .toList();
        return alert(search, why, spike.matches(), examples, Optional.of(spike));
    }

    /** Raises the digests of stretches of time that are over. */
    private void digests(List<SavedSearch> searches, Moment at) throws IOException {
        List<Alert> alerts = new ArrayList<>();
        for (SavedSearch search : searches) {
            Map<LocalDate, List<Matched>> over = new LinkedHashMap<>();
            for (Waiting each : log.waiting()) {
                if (each.key().equals(search.key())
                        && each.period().isBefore(search.kind().period(today))) {
                    over.computeIfAbsent(each.period(), it -> new ArrayList<>()).add(each.article());
                }
            }
            over.forEach((period, articles) -> {
                String why = "%,d articles that match %s were stored %s %s"
                        .formatted(
                                articles.size(),
                                search.query(),
                                search.kind() == Kind.WEEKLY ? "in the week from" : "on",
                                period);
                alerts.add(alert(search, why, articles.size(), List.copyOf(articles), Optional.empty()));
            });
        }
        if (!alerts.isEmpty()) {
            write(at, List.of(), alerts);
        }
    }

    private Alert alert(SavedSearch search, String why, long total, List<Matched> articles, Optional<Spike> spike) {
        return new Alert(
                0, search.name(), search.created(), search.kind(), now, search.query(), why, total, articles, spike);
    }

    private void write(Moment checked, List<Waiting> waiting, List<Alert> alerts) throws IOException {
        List<Alert> numbered = new ArrayList<>();
        for (Alert it : alerts) {
            numbered.add(new Alert(
                    log.count() + numbered.size() + 1,
                    it.search(),
                    it.saved(),
                    it.kind(),
                    it.at(),
                    it.query(),
                    it.why(),
                    it.total(),
                    it.articles(),
                    it.spike()));
        }
        log.append(new Step(checked.toString(), waiting, numbered));
        raised.addAll(numbered);
    }
}
