package org.parallax.ingest.html;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.parallax.api.article.Published;
import org.parallax.ingest.text.Dates.Order;
import org.parallax.ingest.text.Evidence;

/** Weighs what a page says about when its article was published. The order of the evidence is that of {@link #of}. */
final class Datings {

    private static final int TOP = 1_500;

    private final Marks marks;
    private final DateReader reader;
    private final PrintedDates printed;
    private final Supplier<List<Block>> blocks;

    /**
     * Weighs the marks of a page or of a part of it.
     *
     * @param below what stands under the heading of the article
     * @param blocks the blocks of the whole page
     * @param warnings takes the code and message of dates refused
     */
    Datings(Marks marks, Below below, Order order, Supplier<List<Block>> blocks, BiConsumer<String, String> warnings) {
        this.marks = marks;
        this.blocks = blocks;
        this.reader = new DateReader(order, warnings);
        this.printed = new PrintedDates(marks, below, reader);
    }

    /** When the article of the page was published; {@code head} are the lines over its text. */
    Optional<Published> of(
            Document page, String title, MetaTags meta, JsonLd json, String url, List<String> head, Evidence evidence) {
        StatedDates stated = new StatedDates(meta, json, reader);
        Optional<Published> inUrl = UrlDate.of(url, reader);
        Datelines lines = new Datelines(reader);
        Optional<Dated> found = stated.published()
                .or(printed::nearTime)
                .or(printed::publicationTime)
                .or(() -> stated.any().map(it -> agreeing(it, stated)))
                .or(() -> Dated.of(inUrl, "url"))
                .or(printed::near)
                .or(printed::time)
                .or(stated::created)
                .or(() -> Dated.of(lines.behindCue(blocks.get()), "line of publication"))
                .or(printed::element)
                .or(() -> Dated.of(inLines(head), "dateline"))
                .or(() -> Dated.of(inText(page, title, lines), "text"))
                .or(() -> Dated.of(lines.in(marks.scripts), "script"))
                .or(stated::modified);
        found.ifPresent(it -> evidence.note("published", it.source()));
        return found.map(it -> inOwnCalendar(it.when(), stated, inUrl));
    }

    /** A date such as {@code 11/01/2023} is read the way that the page prints elsewhere. */
    private Dated agreeing(Dated stated, StatedDates all) {
        List<Published> near = printed.allNear();
        return all.values().stream()
                .filter(it -> reader.read(it).equals(Optional.of(stated.when())))
                .flatMap(it -> reader.otherWay(it).stream())
                .filter(it -> near.stream().anyMatch(other -> other.day().equals(it.day())))
                .findFirst()
                .map(it -> new Dated(it, stated.source()))
                .orElse(stated);
    }

    private Published inOwnCalendar(Published found, StatedDates stated, Optional<Published> inUrl) {
        boolean inUtc = stated.values().stream()
                .filter(it -> reader.read(it).equals(Optional.of(found)))
                .anyMatch(OwnCalendar::isInUtc);
        if (!inUtc) {
            return found;
        }
        List<Published> others = new ArrayList<>();
        stated.values().forEach(it -> reader.read(it).ifPresent(others::add));
        others.addAll(printed.allNear());
        Optional<LocalDate> changed = stated.modified()
                .filter(it -> it.when().compareTo(found) >= 0)
                .map(it -> it.when().day());
        return OwnCalendar.day(found, others, inUrl, changed);
    }

    private Optional<Published> inText(Document page, String title, Datelines lines) {
        return lines.in(blocks.get(), title).or(() -> reader.read(page.title())).or(() -> atTop(page));
    }

    /** The first date in the running text, near its beginning. */
    private Optional<Published> atTop(Document page) {
        for (String selector : List.of("article", "main", "body")) {
            Element element = page.selectFirst(selector);
            String text = element == null ? "" : element.text();
            Optional<Published> found = reader.read(text.substring(0, Math.min(text.length(), TOP)));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** When a post was published, by what it shows. */
    Optional<Published> visible(List<String> head, Evidence evidence) {
        Optional<Dated> found = printed.nearTime()
                .or(printed::time)
                .or(printed::near)
                .or(printed::element)
                .or(() -> Dated.of(inLines(head), "dateline"));
        found.ifPresent(it -> evidence.note("published", it.source()));
        return found.map(Dated::when);
    }

    /** When the page says it was last changed; a day before the publication is none. */
    Optional<Published> modified(MetaTags meta, JsonLd json, Optional<Published> published, Evidence evidence) {
        Optional<Dated> found = new StatedDates(meta, json, reader)
                .modified()
                .filter(it -> published.isEmpty()
                        || !it.when().day().isBefore(published.get().day()));
        found.ifPresent(it -> evidence.note("modified", it.source()));
        return found.map(Dated::when);
    }

    private Optional<Published> inLines(List<String> lines) {
        return lines.stream().flatMap(it -> reader.read(it).stream()).findFirst();
    }
}
