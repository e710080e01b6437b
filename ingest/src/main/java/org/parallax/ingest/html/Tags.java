package org.parallax.ingest.html;

import static java.util.Map.entry;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;
import org.parallax.ingest.text.Clean;

/**
 * What elements are for, by their tag and by the words of their class, id and role, as a set of flags. One object serves one
 * page, and remembers what each class and id says, as pages repeat them over and over.
 */
final class Tags {

    /** Nothing in it is ever text to read. */
    static final int NEVER = 1;
    /** Text before and after it belongs to different paragraphs. */
    static final int BLOCK = 1 << 1;

    static final int LINK = 1 << 2;
    static final int BREAK = 1 << 3;
    static final int RULE = 1 << 4;
    static final int CELL = 1 << 5;
    static final int ROW = 1 << 6;
    static final int ITEM = 1 << 7;
    static final int PARAGRAPH = 1 << 8;
    static final int PRE = 1 << 9;
    static final int HEADING = 1 << 10;
    static final int MAIN = 1 << 11;
    static final int ARTICLE = 1 << 12;
    /** By its tag alone part of a page's frame. */
    static final int FRAME_TAG = 1 << 13;
    /** Part of a page's frame rather than of an article, by its tag, its names, or because it is hidden. */
    static final int FRAME = 1 << 14;
    /** Says of itself that it holds the body of an article. */
    static final int BODY = 1 << 15;
    /** The head of an article or a teaser, which may hold an introduction. */
    static final int HEADER = 1 << 16;
    /** Likely to hold a date. */
    static final int DATED = 1 << 17;

    /** A link to another site. */
    static final int AWAY = 1 << 18;

    private static final int LONGEST = 500;

    private static final Map<String, Integer> TAGS = new HashMap<>(Map.ofEntries(
            entry("a", LINK),
            entry("br", BREAK),
            entry("hr", RULE | BLOCK),
            entry("p", PARAGRAPH | BLOCK),
            entry("blockquote", PARAGRAPH | BLOCK),
            entry("pre", PARAGRAPH | PRE | BLOCK),
            entry("main", MAIN | BLOCK),
            entry("article", ARTICLE | BLOCK),
            entry("time", DATED),
            entry("tr", ROW | BLOCK)));

    static {
        addAll(
                NEVER,
                List.of(
                        "script",
                        "style",
                        "noscript",
                        "template",
                        "svg",
                        "iframe",
                        "object",
                        "embed",
                        "canvas",
                        "head",
                        "link",
                        "meta",
                        "select",
                        "option",
                        "button",
                        "input",
                        "textarea",
                        "map",
                        "audio",
                        "video",
                        "math",
                        "dialog",
                        "label",
                        "datalist"));
        addAll(BLOCK | FRAME_TAG | FRAME, List.of("nav", "footer", "aside", "form", "figure", "figcaption", "menu"));
        addAll(BLOCK | FRAME_TAG | FRAME | HEADER, List.of("header"));
        addAll(BLOCK | FRAME_TAG | FRAME, List.of("fieldset"));
        addAll(BLOCK | CELL, List.of("td", "th"));
        addAll(BLOCK | ITEM, List.of("li", "dd", "dt"));
        addAll(BLOCK | HEADING, List.of("h1", "h2", "h3", "h4", "h5", "h6"));
        addAll(BLOCK, List.of("div", "section", "body", "html", "ul", "ol", "dl", "table", "summary", "details"));
        addAll(0, List.of("span", "b", "i", "em", "strong", "img", "sup", "sub", "small", "u", "font", "picture"));
    }

    private static final Set<String> FRAME_ROLES = Set.of(
            "navigation",
            "complementary",
            "contentinfo",
            "banner",
            "search",
            "dialog",
            "menu",
            "toolbar",
            "menubar",
            "alertdialog");
    private final String host;
    private final Names names;

    /** For a page at {@code host}; empty where that is not known. */
    Tags(Names names, String host) {
        this.names = names;
        this.host = host;
    }

    private static void addAll(int flags, Collection<String> names) {
        names.forEach(it -> TAGS.put(it, flags));
    }

    private static int byTag(Element element) {
        Integer flags = TAGS.get(element.normalName());
        return flags != null ? flags : element.isBlock() ? BLOCK : 0;
    }

    /** Whether what an element holds is never text of the page: scripts, controls and the like. */
    static boolean isNever(Element element) {
        return (byTag(element) & NEVER) != 0;
    }

    /** Whether an element begins and ends a line. */
    static boolean isBlock(Element element) {
        return (byTag(element) & BLOCK) != 0;
    }

    /** The flags of an element. */
    int sort(Element element) {
        int byTag = byTag(element);
        return (byTag & NEVER) != 0 || element.attributesSize() == 0 ? byTag : byTag | byAttributes(element, byTag);
    }

    private int byAttributes(Element element, int byTag) {
        Attributes attributes = element.attributes();
        int said = names.flags(attributes.get("class")) | names.flags(attributes.get("id"));
        int flags = said & (HEADER | DATED);
        boolean isPage = isPage(element);
        said |= names.flags(attributes.get("data-component")) | (names.flags(attributes.get("data-testid")) & FRAME);
        String role = attributes.get("role");
        if (!isPage && (byTag & (ARTICLE | MAIN)) == 0) {
            boolean frame = (said & FRAME) != 0 || FRAME_ROLES.contains(role) || isHidden(attributes, said);
            flags |= frame ? FRAME : 0;
        }
        boolean body = (said & BODY) != 0 && !isPage;
        if (body || attributes.get("itemprop").toLowerCase(Locale.ROOT).contains("articlebody")) {
            flags |= BODY;
        }
        if (role.equals("main")) {
            flags |= MAIN;
        }
        if (byTag == LINK && isAway(attributes.get("href"))) {
            flags |= AWAY;
        }
        return attributes.get("itemprop").equals("datePublished") ? flags | DATED : flags;
    }

    private boolean isAway(String address) {
        int begin = address.indexOf("//");
        boolean absolute = begin >= 0 && begin <= "https:".length();
        return absolute ? host.isEmpty() || !address.startsWith(host, begin + 2) : address.indexOf(':') >= 0;
    }

    /** Whether an element is not shown; what is kept for subscribers is no less part of the text. */
    private static boolean isHidden(Attributes attributes, int names) {
        if (attributes.hasKey("hidden")) {
            return true;
        }
        if ((names & Names.PAID) != 0) {
            return false;
        }
        String style = attributes.get("style");
        return !style.isEmpty()
                && style.length() < LONGEST
                && style.replace(" ", "").toLowerCase(Locale.ROOT).contains("display:none");
    }

    private static boolean isPage(Element element) {
        return element.normalName().equals("body") || element.normalName().equals("html");
    }

    /** What the element has in common with its likes: the tag and the first class; empty where it could be anything. */
    static String make(Element element) {
        String name = element.normalName();
        return switch (name) {
            case "article" -> name;
            case "div", "section", "li", "td" -> {
                String classes = Clean.strip(element.className());
                int end = 0;
                while (end < classes.length() && !Clean.isBlank(classes.charAt(end))) {
                    end++;
                }
                yield end == 0 ? "" : name + "." + classes.substring(0, end);
            }
            default -> "";
        };
    }

    /** The class and id of an element in lower case; empty where they are too long to be meant for people. */
    static String names(Element element) {
        String names = element.attributes().get("class");
        String id = element.attributes().get("id");
        if (names.isEmpty() && id.isEmpty()) {
            return "";
        }
        String both = id.isEmpty() ? names : names + " " + id;
        return both.length() > LONGEST ? "" : both.toLowerCase(Locale.ROOT);
    }
}
