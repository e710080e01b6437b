package org.parallax.ingest.dump;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.parallax.api.analysis.Problem;
import org.parallax.api.analysis.Problems;
import org.parallax.api.analysis.Settings;
import org.parallax.api.annotation.Reading;
import org.parallax.api.article.Article;
import org.parallax.api.article.Outlet;
import org.parallax.api.source.Resource;
import org.parallax.api.source.Source;
import org.parallax.ingest.Candid;
import org.parallax.ingest.resource.Limits;
import org.parallax.ingest.site.Familiarity;
import org.parallax.ingest.site.SiteAware;
import org.parallax.ingest.text.Clean;
import org.parallax.ingest.text.Evidence;
import org.parallax.ingest.text.Masthead;
import org.parallax.ingest.text.PageText;

/**
 * Reads plain text in which one page may hold several articles between menus, teasers and donation boxes, and cuts it
 * into articles by the shape of its lines alone.
 */
public final class DumpSource implements SiteAware, Candid {

    private static final String NAME = "dump";
    private static final int WORD = 4_096;

    private final Options options;
    private final Familiarity familiarity;

    /**
     * What an operator may set; {@code explain} adds the layer {@code evidence}, which says where each field came from,
     * {@code leftOut} the layer {@code left-out}.
     */
    record Options(int maxDocument, int maxArticles, boolean explain, boolean leftOut) {}

    public DumpSource() {
        this(new Options(Limits.DEFAULT.document(), Limits.DEFAULT.articles(), false, false), Familiarity.NONE);
    }

    private DumpSource(Options options, Familiarity familiarity) {
        this.options = options;
        this.familiarity = familiarity;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Source configure(Settings settings) {
        return new DumpSource(settings.over(options), familiarity);
    }

    @Override
    public Source with(Familiarity known) {
        return new DumpSource(options, known);
    }

    @Override
    public Source candid() {
        return new DumpSource(
                new Options(options.maxDocument(), options.maxArticles(), options.explain(), true), familiarity);
    }

    @Override
    public Match match(Resource resource) {
        String name = resource.name().toLowerCase(Locale.ROOT);
        boolean named = name.endsWith(".txt") || name.endsWith(".text") || name.endsWith(".md");
        boolean typed = resource.contentType().orElse("").startsWith("text/plain");
        return named || typed ? Match.BY_NAME : Match.FALLBACK;
    }

    @Override
    public Stream<Reading> read(Resource resource, Problems problems) throws IOException {
        return PageText.read(resource, options.maxDocument(), false, NAME, problems)
                .map(it -> readings(resource, it, problems).stream())
                .orElse(Stream.empty());
    }

    /** The outlet that the lines outside all articles name. */
    private static Optional<Outlet> outlet(List<Line> lines, List<Cut> cuts) {
        Set<Line> inside = Collections.newSetFromMap(new IdentityHashMap<>());
        cuts.forEach(it -> inside.addAll(it.body()));
        return Masthead.outlet(lines.stream()
                .filter(it -> !inside.contains(it))
                .map(Line::text)
                .toList());
    }

    /** Whether the text is one endless word of plain letters, such as data in Base64. */
    private static boolean isNoWriting(String text) {
        int length = Math.min(text.length(), WORD);
        for (int i = 0; i < length; i++) {
            if (text.charAt(i) >= 0x80 || Clean.isBlank(text.charAt(i))) {
                return false;
            }
        }
        return length == WORD;
    }

    private List<Reading> readings(Resource resource, String text, Problems problems) {
        String subject = resource.location().toString();
        if (isNoWriting(text)) {
            problems.report(Problem.input(
                    "WRONG_TYPE", NAME, subject, "No text: %,d characters without a blank".formatted(WORD)));
            return List.of();
        }
        List<Line> lines = Page.lines(text, familiarity);
        List<Reading> readings = new ArrayList<>();
        List<Cut> cuts = new Cutter(lines).cut();
        Rest rest = new Rest(lines);
        Assembly assembly = new Assembly(resource, lines, outlet(lines, cuts), problems);
        for (Cut cut : cuts) {
            String title =
                    cut.head().title() < 0 ? "" : lines.get(cut.head().title()).text();
            if (Notices.isNotice(title, cut.body())) {
                rest.notice(cut);
                problems.report(Problem.warning(
                        "NOTICE", NAME, subject, "A notice of the house, not an article: " + Clean.line(title)));
            } else if (readings.size() == options.maxArticles()) {
                problems.report(Problem.limit(
                        "TOO_MANY",
                        NAME,
                        subject,
                        "More than %,d articles on one page; this one was left out: %s"
                                .formatted(options.maxArticles(), Clean.line(title))));
            } else {
                Evidence evidence = new Evidence();
                Article article = assembly.article(cut, readings.size() + 1, evidence);
                readings.add(options.explain() ? evidence.on(article) : Reading.of(article));
                rest.taken(cut);
            }
        }
        return options.leftOut() ? rest.toldBy(readings) : readings;
    }
}
