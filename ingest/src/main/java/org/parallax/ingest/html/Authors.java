package org.parallax.ingest.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.parallax.ingest.text.Bylines;
import org.parallax.ingest.text.Clean;
import org.parallax.ingest.text.Evidence;
import org.parallax.ingest.text.Shape;
import org.parallax.ingest.text.Words;

/**
 * Weighs what a page says about who wrote its article. People come before institutions: an agency or a newsroom is the
 * author where the page says so and names nobody.
 */
final class Authors {

    private static final int MOST = 12;
    private static final int MOST_ALIKE = 2;
    private static final int MOST_ELEMENTS = 300;
    private static final int MOST_PARTS = 20;
    private static final Pattern SEPARATORS = Pattern.compile("[|;]");
    private static final Set<String> NOBODY = Words.set("no-authors.txt");
    private static final List<String> META = List.of(
            "parsely-author",
            "sailthru.author",
            "dc.creator",
            "dcterms.creator",
            "byl",
            "author",
            "cxenseparse:author",
            "article:author",
            "og:article:author",
            "dable:author");

    private final Marks marks;
    private final Below below;
    private final Sites sites;
    private final Evidence evidence;

    /** Weighs the marks of a page or of a part of it; {@code below} stands under the heading of the article. */
    Authors(Marks marks, Below below, Sites sites, Evidence evidence) {
        this.marks = marks;
        this.below = below;
        this.sites = sites;
        this.evidence = evidence;
    }

    /** The names, in the order of the page; none where it names nobody. {@code head} are the lines over the text. */
    List<String> of(MetaTags meta, JsonLd json, List<String> head) {
        List<String> stated = names(json.people("author"));
        Claim shown = visible(head);
        if (stated.stream().anyMatch(this::isPerson)) {
            return fuller(stated, meta, shown);
        }
        List<String> people = people(names(json.people("creator")));
        if (!people.isEmpty()) {
            return noted("json-ld creator", people);
        }
        for (String key : META) {
            List<String> found = people(names(meta, key));
            if (!found.isEmpty()) {
                return fuller(found, "meta " + key, shown);
            }
        }
        List<String> printed = people(new ArrayList<>(shown.names().authors()));
        if (!printed.isEmpty() && (shown.near() || stated.isEmpty())) {
            return noted(shown.source(), printed);
        }
        return institution(stated, meta, shown);
    }

    /** An agency before the house itself, for which the page names nobody. */
    private List<String> institution(List<String> stated, MetaTags meta, Claim shown) {
        List<String> printed = new ArrayList<>(shown.names().authors());
        shown.names().institution().ifPresent(printed::add);
        boolean house = stated.stream().allMatch(sites::isName);
        if (!printed.isEmpty() && house && !printed.stream().allMatch(sites::isName)) {
            return noted(shown.source(), printed);
        }
        if (!stated.isEmpty()) {
            return noted("json-ld author", stated);
        }
        for (String key : META) {
            List<String> found = names(meta, key);
            if (!found.isEmpty() && found.stream().noneMatch(Authors::isHandle)) {
                return noted("meta " + key, found);
            }
        }
        return noted(shown.source(), printed);
    }

    private static List<String> names(MetaTags meta, String key) {
        return meta.first(key).map(it -> names(List.of(it))).orElse(List.of());
    }

    /** The names that a post prints. */
    List<String> printed(List<String> head) {
        Claim shown = visible(head);
        return noted(shown.source(), new ArrayList<>(shown.names().authors()));
    }

    private List<String> fuller(List<String> stated, MetaTags meta, Claim shown) {
        List<String> listed = people(names(meta, "author"));
        return isMore(listed, stated) ? noted("meta author", listed) : fuller(stated, "json-ld author", shown);
    }

    /** What metadata states, with whom the byline adds and without those that it names in another role. */
    private List<String> fuller(List<String> stated, String source, Claim shown) {
        List<String> printed = people(new ArrayList<>(shown.names().authors()));
        if (isMore(printed, stated)) {
            return noted(shown.source(), printed);
        }
        Set<String> others = keys(shown.names().others());
        others.removeAll(keys(shown.names().authors()));
        List<String> own =
                stated.stream().filter(it -> !others.contains(Shape.key(it))).toList();
        return noted(source, own.isEmpty() ? stated : own);
    }

    private static boolean isMore(List<String> names, List<String> than) {
        return names.size() > than.size() && keys(names).containsAll(keys(than));
    }

    private static Set<String> keys(Iterable<String> names) {
        Set<String> keys = new HashSet<>();
        names.forEach(it -> keys.add(Shape.key(it)));
        return keys;
    }

    private List<String> noted(String source, List<String> names) {
        if (!names.isEmpty()) {
            evidence.note("authors", source);
        }
        return names.size() > MOST ? names.subList(0, MOST) : names;
    }

    /** What the page prints: in elements made for names, else on lines that begin as bylines do. */
    private Claim visible(List<String> head) {
        Signature institution = Signature.NONE;
        List<Element> authored = marks.authored.subList(0, Math.min(marks.authored.size(), MOST_ELEMENTS));
        Set<String> many = manyNamed(authored);
        for (boolean near : new boolean[] {true, false}) {
            for (Element element : authored) {
                boolean fits = near
                        ? below.holds(element)
                        : !below.holds(element) && !Nearness.isAside(element) && !many.contains(make(element));
                if (fits) {
                    Signature found = Signature.in(element);
                    if (!found.authors().isEmpty()) {
                        return new Claim("byline element", found, near);
                    }
                    institution = near && institution.isEmpty() ? found : institution;
                }
            }
            if (near) {
                for (Below.Line line : below.lines()) {
                    Signature found = Signature.on(line);
                    if (!found.authors().isEmpty()) {
                        return new Claim("byline", found, true);
                    }
                    institution = institution.isEmpty() ? found : institution;
                }
            }
        }
        return onLines(head, institution);
    }

    private static Claim onLines(List<String> head, Signature institution) {
        for (String line : head) {
            List<String> found = Bylines.isByline(line) ? Bylines.names(line) : List.of();
            if (!found.isEmpty()) {
                return new Claim("byline", Signature.of(found), true);
            }
        }
        return new Claim("byline", institution, true);
    }

    /** The makes of elements that hold several names in turn: under the teasers of other articles. */
    private Set<String> manyNamed(List<Element> elements) {
        Map<String, Set<String>> texts = new HashMap<>();
        for (Element each : elements) {
            if (each.childNodeSize() <= MOST_PARTS) {
                texts.computeIfAbsent(make(each), it -> new HashSet<>()).add(each.text());
            }
        }
        return texts.entrySet().stream()
                .filter(it -> it.getValue().size() > MOST_ALIKE)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private static String make(Element element) {
        return element.normalName() + "." + element.className();
    }

    private List<String> people(List<String> names) {
        return names.stream().filter(this::isPerson).collect(Collectors.toList());
    }

    private boolean isPerson(String name) {
        return !sites.isName(name) && !isHouse(name) && (Bylines.isName(name) || !Bylines.isLabel(name));
    }

    /** Whether the name is that of a host, or in one word. */
    private static boolean isHouse(String name) {
        return isHandle(name)
                || (name.indexOf(' ') < 0 && !Shape.isCaseless(name))
                || (name.length() <= 4 && name.toUpperCase(Locale.ROOT).equals(name) && !Shape.isCaseless(name));
    }

    /** Whether the name is that of a host or an account. */
    private static boolean isHandle(String name) {
        return name.indexOf(' ') < 0 && (name.indexOf('.') > 0 || name.indexOf('[') > 0);
    }

    /** The names in what a page states as names. */
    private static List<String> names(List<String> stated) {
        Set<String> names = new LinkedHashSet<>();
        for (String each : stated) {
            for (String part : SEPARATORS.split(Clean.line(each), -1)) {
                add(Clean.strip(part), names);
            }
        }
        return new ArrayList<>(names);
    }

    private static void add(String stated, Set<String> names) {
        String lower = stated.toLowerCase(Locale.ROOT);
        if (stated.isEmpty() || lower.contains("http") || lower.contains("@") || stated.startsWith("/")) {
            return;
        }
        String text = Degrees.without(Shape.isCaseless(stated) ? stated.replace(",", ", ") : stated);
        List<String> parts = Bylines.isByline(text) ? Bylines.names(text) : Bylines.list(text);
        if (!parts.isEmpty()) {
            names.addAll(parts);
        } else if (mayBeName(text)) {
            names.add(text);
        }
    }

    /** Whether a name of any shape may be meant: of a person, an agency, a newsroom. */
    static boolean mayBeName(String text) {
        return text.length() >= 2
                && text.length() <= 60
                && Shape.words(text) <= 6
                && text.codePoints().noneMatch(Character::isDigit)
                && text.codePoints().anyMatch(Character::isLetter)
                && text.indexOf(',') < 0
                && !NOBODY.contains(text.toLowerCase(Locale.ROOT));
    }

    /** Names, where they stand, and whether that is right below the heading or over the text. */
    private record Claim(String source, Signature names, boolean near) {}
}
