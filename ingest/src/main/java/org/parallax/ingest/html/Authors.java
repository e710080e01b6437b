package org.parallax.ingest.html;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.parallax.ingest.text.Bylines;
import org.parallax.ingest.text.Clean;
import org.parallax.ingest.text.Shape;

/** Weighs what a page says about who wrote its article. What cannot be a person's name is left out. */
final class Authors {

    private static final int MOST = 12;
    private static final String VISIBLE =
            "[rel=author], [itemprop=author], [class*=byline], [class*=author], [id*=author], [class*=Byline],"
                    + " [class*=autor], [data-testid*=byline]";

    private Authors() {}

    /** The names, in the order of the page; none where it names nobody. */
    static List<String> of(Document page, MetaTags meta, JsonLd json) {
        List<String> stated = names(json.authors(), true);
        if (!stated.isEmpty()) {
            return stated;
        }
        for (String key : List.of(
                "parsely-author",
                "sailthru.author",
                "dc.creator",
                "dcterms.creator",
                "byl",
                "author",
                "article:author",
                "og:article:author",
                "dable:author",
                "cxenseparse:author")) {
            List<String> found = names(meta.first(key).map(List::of).orElse(List.of()), false);
            if (!found.isEmpty()) {
                return found;
            }
        }
        return visible(page);
    }

    private static List<String> visible(Document page) {
        for (Element element : page.select(VISIBLE)) {
            String text = Clean.line(element.text());
            if (text.length() >= 4 && text.length() <= 200) {
                List<String> found = names(List.of(text), false);
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        return List.of();
    }

    /** The names in what a page states; where it states them as names, short ones of any shape are believed. */
    private static List<String> names(List<String> stated, boolean asNames) {
        Set<String> names = new LinkedHashSet<>();
        for (String each : stated) {
            String text = Clean.line(each);
            String lower = text.toLowerCase(Locale.ROOT);
            if (text.isEmpty() || lower.startsWith("http") || lower.contains("@") || text.startsWith("/")) {
                continue;
            }
            List<String> parts = Bylines.isByline(text) ? Bylines.names(text) : Bylines.list(text);
            names.addAll(parts.isEmpty() && asNames && mayBeName(text) ? List.of(text) : parts);
        }
        List<String> kept = new ArrayList<>(names);
        return kept.size() > MOST ? kept.subList(0, MOST) : kept;
    }

    private static boolean mayBeName(String text) {
        return text.length() <= 40
                && Shape.words(text) <= 4
                && text.codePoints().noneMatch(Character::isDigit)
                && !Bylines.isLabel(text);
    }
}
