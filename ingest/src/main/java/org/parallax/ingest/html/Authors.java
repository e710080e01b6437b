package org.parallax.ingest.html;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.parallax.ingest.text.Bylines;
import org.parallax.ingest.text.Clean;
import org.parallax.ingest.text.Evidence;
import org.parallax.ingest.text.Shape;

/** Weighs what a page says about who wrote its article. What cannot be a person's name is left out. */
final class Authors {

    private static final int MOST = 12;

    private Authors() {}

    /** The names, in the order of the page; none where it names nobody. */
    static List<String> of(Marks marks, MetaTags meta, JsonLd json, List<String> head, Evidence evidence) {
        List<String> stated = names(json.authors(), true);
        if (!stated.isEmpty()) {
            evidence.note("authors", "json-ld author");
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
                evidence.note("authors", "meta " + key);
                return found;
            }
        }
        return visible(marks, head, evidence);
    }

    /** The names in elements made for them, else in the byline over the text. */
    static List<String> visible(Marks marks, List<String> head, Evidence evidence) {
        for (Element element : marks.authored) {
            String text = Clean.line(element.text());
            if (text.length() >= 4 && text.length() <= 200) {
                List<String> found = names(List.of(text), false);
                if (!found.isEmpty()) {
                    evidence.note("authors", "byline element");
                    return found;
                }
            }
        }
        for (String line : head) {
            List<String> found = Bylines.isByline(line) ? Bylines.names(line) : List.of();
            if (!found.isEmpty()) {
                evidence.note("authors", "byline");
                return found;
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
