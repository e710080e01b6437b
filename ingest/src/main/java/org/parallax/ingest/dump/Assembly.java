package org.parallax.ingest.dump;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.parallax.api.analysis.Problem;
import org.parallax.api.analysis.Problems;
import org.parallax.api.article.Article;
import org.parallax.api.article.Outlet;
import org.parallax.api.article.Provenance;
import org.parallax.api.article.Published;
import org.parallax.api.source.Resource;
import org.parallax.ingest.dump.Line.Kind;
import org.parallax.ingest.resource.Limits;
import org.parallax.ingest.text.Bylines;
import org.parallax.ingest.text.Clean;
import org.parallax.ingest.text.Dates;
import org.parallax.ingest.text.Dates.Order;
import org.parallax.ingest.text.Evidence;

/** Makes articles of what was cut from one page: reads names and dates off the lines of each head. */
final class Assembly {

    private static final String REPORTER = "dump";
    private static final int QUOTED = 60;
    private static final int DATELINE = 80;

    private final Resource resource;
    private final List<Line> lines;
    private final Optional<Outlet> outlet;
    private final Problems problems;
    private final Order order;
    private final LocalDate today = LocalDate.now(ZoneOffset.UTC);

    Assembly(Resource resource, List<Line> lines, Optional<Outlet> outlet, Problems problems) {
        this.resource = resource;
        this.lines = lines;
        this.outlet = outlet;
        this.problems = problems;
        this.order = isEnglish(lines) ? Order.UNKNOWN : Order.DAY_FIRST;
    }

    /** Whether so many words are {@code the} that the page is in English, where 4/5/2020 is a day in April or in May. */
    private static boolean isEnglish(List<Line> lines) {
        int words = 0;
        int articles = 0;
        for (Line line : lines) {
            words += line.words();
            for (int at = line.text().indexOf("the "); at >= 0; at = line.text().indexOf("the ", at + 4)) {
                articles += at == 0 || line.text().charAt(at - 1) == ' ' ? 1 : 0;
            }
        }
        return articles * 100 >= words;
    }

    Article article(Cut cut, int ordinal, Evidence evidence) {
        String subject = resource.location() + "#article=" + ordinal;
        Article.Builder article = Article.untitled()
                .body(cut.text())
                .provenance(new Provenance(resource.location(), ordinal, resource.retrieved()));
        outlet.ifPresent(article::outlet);
        Head head = cut.head();
        bounds(cut, evidence);
        if (head.title() >= 0) {
            evidence.note("title", title(head));
            article.title(cutTo(Clean.line(lines.get(head.title()).text()), Limits.DEFAULT.title(), subject));
        } else {
            warn("NO_TITLE", subject, "No title found; the article has none");
        }
        String standfirst = head.standfirst().stream()
                .map(it -> Clean.strip(lines.get(it).text()))
                .collect(Collectors.joining("\n"));
        if (!standfirst.isEmpty()) {
            evidence.note(
                    "standfirst", quoted(lines.get(head.standfirst().get(0))) + ", between title and byline or date");
        }
        outlet.ifPresent(it -> evidence.note("outlet", "the host in the frame of the page"));
        article.standfirst(standfirst).authors(authors(cut, subject, evidence)).credits(Credits.of(cut, lines));
        published(cut, subject, evidence).ifPresent(article::published);
        return article.build();
    }

    /** The first line that names anybody says it all; a second one repeats or relays. */
    private List<String> authors(Cut cut, String subject, Evidence evidence) {
        for (int at : cut.head().evidence()) {
            Line line = lines.get(at);
            List<String> names = line.is(Kind.NAME)
                    ? Bylines.list(Clean.line(line.text()))
                    : line.is(Kind.BYLINE) ? Persons.named(line.text()) : List.of();
            if (!names.isEmpty()) {
                evidence.note("authors", quoted(line) + (line.is(Kind.NAME) ? ", a name alone" : ", a byline"));
                List<String> kept = new ArrayList<>();
                names.forEach(it -> kept.add(cutTo(it, Limits.DEFAULT.author(), subject)));
                return kept;
            }
        }
        for (Line line : cut.credits()) {
            List<String> names = Persons.closing(line.text());
            if (!names.isEmpty()) {
                evidence.note("authors", quoted(line) + ", behind the text");
                return names;
            }
        }
        return List.of();
    }

    private Optional<Published> published(Cut cut, String subject, Evidence evidence) {
        for (int at : cut.head().evidence()) {
            Line line = lines.get(at);
            Optional<Published> found = line.is(Kind.NAME) ? Optional.empty() : Dates.find(line.text(), order);
            if (found.isPresent()) {
                LocalDate day = found.get().day();
                if (Dates.isPlausible(day, today)) {
                    evidence.note("published", quoted(line) + ", a date");
                    return found;
                }
                warn(
                        day.isAfter(today) ? "FUTURE_DATE" : "BAD_DATE",
                        subject,
                        "The date %s cannot be right; it was left out".formatted(day));
            }
        }
        return dateline(cut.body().get(0), evidence);
    }

    /** The date in a dateline with which the text opens: {@code LISBON, Jan 17, 2023 (Example News) - }. */
    private Optional<Published> dateline(Line first, Evidence evidence) {
        int end = -1;
        for (String dash : List.of(" - ", " – ", " — ", " -- ")) {
            int at = first.text().indexOf(dash);
            end = at >= 0 && at <= DATELINE && (end < 0 || at < end) ? at : end;
        }
        String opening = end < 0 ? "" : first.text().substring(0, end);
        boolean marked = opening.endsWith(")") || opening.equals(opening.toUpperCase(Locale.ROOT));
        Optional<Published> found =
                marked ? Dates.find(opening, order).filter(it -> Dates.isPlausible(it.day(), today)) : Optional.empty();
        found.ifPresent(it -> evidence.note("published", quoted(first) + ", the dateline"));
        return found;
    }

    /** Which rule made the line the title. */
    private String title(Head head) {
        String rule = head.isStrong()
                ? "over the byline or date in line "
                        + lines.get(head.evidence().get(0)).number()
                : "a headline that the frame, a gap or other words set apart";
        return quoted(lines.get(head.title())) + ", " + rule;
    }

    /** The lines of the body, and what it ends at. */
    private void bounds(Cut cut, Evidence evidence) {
        int first = cut.body().get(0).number();
        int last = cut.body().get(cut.body().size() - 1).number();
        String stop = "the end of the page";
        if (cut.end() < lines.size()) {
            Line line = lines.get(cut.end());
            String what = line.kind().isFrame() ? "frame" : line.is(Kind.RULE) ? "a rule" : "the next head";
            stop = "%s in %s".formatted(what, quoted(line));
        }
        evidence.note("body", "lines %d to %d, up to %s".formatted(first, last, stop));
    }

    private static String quoted(Line line) {
        String text = Clean.line(line.text());
        return "line %d “%s”".formatted(line.number(), text.length() > QUOTED ? text.substring(0, QUOTED) + "…" : text);
    }

    private String cutTo(String text, int limit, String subject) {
        if (text.length() <= limit) {
            return text;
        }
        warn(
                "TRUNCATED_FIELD",
                subject,
                "Longer than %,d characters, and cut: %s…".formatted(limit, text.substring(0, 40)));
        return text.substring(0, limit);
    }

    private void warn(String code, String subject, String message) {
        problems.report(Problem.warning(code, REPORTER, subject, message));
    }
}
