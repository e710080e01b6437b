package org.parallax.ingest.dump;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
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

/** Makes articles of what was cut from one page: reads names and dates off the lines of each head. */
final class Assembly {

    private static final String REPORTER = "dump";

    private final Resource resource;
    private final List<Line> lines;
    private final Optional<Outlet> outlet;
    private final Problems problems;
    private final LocalDate today = LocalDate.now(ZoneOffset.UTC);

    Assembly(Resource resource, List<Line> lines, Optional<Outlet> outlet, Problems problems) {
        this.resource = resource;
        this.lines = lines;
        this.outlet = outlet;
        this.problems = problems;
    }

    Article article(Cut cut, int ordinal) {
        String subject = resource.location() + "#article=" + ordinal;
        Article.Builder article = Article.untitled()
                .body(cut.text())
                .provenance(new Provenance(resource.location(), ordinal, resource.retrieved()));
        outlet.ifPresent(article::outlet);
        Head head = cut.head();
        if (head.title() >= 0) {
            article.title(cutTo(Clean.line(lines.get(head.title()).text()), Limits.DEFAULT.title(), subject));
        } else {
            warn("NO_TITLE", subject, "No title found; the article has none");
        }
        String standfirst = head.standfirst().stream()
                .map(it -> Clean.strip(lines.get(it).text()))
                .collect(Collectors.joining("\n"));
        article.standfirst(standfirst).authors(authors(head, subject));
        published(head, subject).ifPresent(article::published);
        return article.build();
    }

    /** The first line that names anybody says it all; a second one repeats or relays. */
    private List<String> authors(Head head, String subject) {
        for (int at : head.evidence()) {
            Line line = lines.get(at);
            List<String> names = line.is(Kind.NAME)
                    ? Bylines.list(Clean.line(line.text()))
                    : line.is(Kind.BYLINE) ? Bylines.names(line.text()) : List.of();
            if (!names.isEmpty()) {
                List<String> kept = new ArrayList<>();
                names.forEach(it -> kept.add(cutTo(it, Limits.DEFAULT.author(), subject)));
                return kept;
            }
        }
        return List.of();
    }

    private Optional<Published> published(Head head, String subject) {
        for (int at : head.evidence()) {
            Line line = lines.get(at);
            Optional<Published> found = line.is(Kind.NAME) ? Optional.empty() : Dates.find(line.text(), Order.UNKNOWN);
            if (found.isPresent()) {
                LocalDate day = found.get().day();
                if (Dates.isPlausible(day, today)) {
                    return found;
                }
                warn(
                        day.isAfter(today) ? "FUTURE_DATE" : "BAD_DATE",
                        subject,
                        "The date %s cannot be right; it was left out".formatted(day));
            }
        }
        return Optional.empty();
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
