package org.parallax.ingest.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;
import org.parallax.api.article.Published;
import org.parallax.ingest.text.Clean;
import org.parallax.ingest.text.Shape;

/** The dates that a page prints in elements of time, in elements named for dates, and below the heading. */
final class PrintedDates {

    private static final String[] ATTRIBUTES = {
        "datetime", "content", "title", "data-published", "data-date", "data-datetime"
    };
    private static final int MOST_WORDS = 14;
    private static final int LONGEST_LINE = 160;
    private static final int LONGEST = 200;

    private final Marks marks;
    private final Below below;
    private final DateReader reader;

    PrintedDates(Marks marks, Below below, DateReader reader) {
        this.marks = marks;
        this.below = below;
        this.reader = reader;
    }

    /** The element of time below the heading that says most clearly that it is the date of publication. */
    Optional<Dated> nearTime() {
        return Dated.of(time(it -> below.holds(it) && !Nearness.isAside(it)), "time below the heading");
    }

    /** An element named for dates below the heading, or a short line there. */
    Optional<Dated> near() {
        return Dated.of(element(it -> below.holds(it) && !Nearness.isAside(it)), "date element below the heading")
                .or(() -> Dated.of(line(), "line below the heading"));
    }

    /** All that is printed below the heading, for comparison. */
    List<Published> allNear() {
        List<Published> all = new ArrayList<>();
        for (Element time : marks.times) {
            if (below.holds(time) && !Nearness.isAside(time)) {
                read(time).ifPresent(all::add);
                reader.read(time.text()).ifPresent(all::add);
            }
        }
        for (Below.Line line : below.lines()) {
            inLine(line).ifPresent(all::add);
        }
        return all;
    }

    /** An element of time that says it is the date of publication, wherever it stands. */
    Optional<Dated> publicationTime() {
        return Dated.of(
                time(it -> it.attr("itemprop").equals("datePublished") && !Nearness.isAside(it)), "time datePublished");
    }

    /** Any element of time. */
    Optional<Dated> time() {
        return Dated.of(time(it -> true), "time element");
    }

    /** Any element named for dates. */
    Optional<Dated> element() {
        return Dated.of(element(it -> true), "date element");
    }

    private Optional<Published> line() {
        for (Below.Line line : below.lines()) {
            Optional<Published> found = inLine(line);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private Optional<Published> inLine(Below.Line line) {
        String text = line.text();
        boolean fits = text.length() <= LONGEST_LINE && Shape.hasDigits(text, 3) && Shape.words(text) <= MOST_WORDS;
        return fits ? reader.read(text) : Optional.empty();
    }

    private Optional<Published> time(Predicate<Element> wanted) {
        Published best = null;
        int most = Integer.MIN_VALUE;
        for (Element time : marks.times) {
            if (!wanted.test(time)) {
                continue;
            }
            Optional<Published> found = read(time);
            String names = (time.className() + " " + time.attr("itemprop") + " "
                            + (time.parent() == null ? "" : time.parent().className()))
                    .toLowerCase(Locale.ROOT);
            boolean published = time.hasAttr("pubdate") || names.contains("publ") || names.contains("entry-date");
            boolean changed = names.contains("updat") || names.contains("modif") || names.contains("comment");
            int weight = (published ? 2 : 0) - (Nearness.isAside(time) ? 4 : 0) - (changed ? 2 : 0);
            if (found.isPresent() && weight > most) {
                best = found.get();
                most = weight;
            }
        }
        return Optional.ofNullable(best);
    }

    private Optional<Published> read(Element time) {
        String value = time.hasAttr("datetime")
                ? time.attr("datetime")
                : time.hasAttr("content")
                        ? time.attr("content")
                        : time.hasAttr("title") ? time.attr("title") : time.text();
        return reader.read(value).or(() -> reader.read(time.text()));
    }

    private Optional<Published> element(Predicate<Element> wanted) {
        Published best = null;
        int most = -1;
        for (Element element : marks.dated) {
            if (!wanted.test(element)) {
                continue;
            }
            String text = element.childrenSize() > 40 ? "" : Clean.line(element.text());
            boolean fits = text.length() >= 6 && text.length() <= LONGEST;
            Optional<Published> found = attribute(element).or(() -> fits ? reader.read(text) : Optional.empty());
            if (found.isPresent()) {
                String names = Tags.names(element);
                boolean changed = names.contains("updat") || names.contains("modif");
                int weight = Nearness.isAside(element) ? 0 : changed ? 1 : 2;
                if (weight > most) {
                    best = found.get();
                    most = weight;
                }
            }
        }
        return Optional.ofNullable(best);
    }

    private Optional<Published> attribute(Element element) {
        for (String name : ATTRIBUTES) {
            Optional<Published> found = element.hasAttr(name) ? reader.read(element.attr(name)) : Optional.empty();
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }
}
