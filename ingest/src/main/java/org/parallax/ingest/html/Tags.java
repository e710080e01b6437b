package org.parallax.ingest.html;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;
import org.parallax.ingest.text.Words;

/** What elements are for, by their tag and by the words of their class, id and role. */
final class Tags {

    private static final Set<String> NEVER = Set.of(
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
            "datalist");
    private static final Set<String> FRAME =
            Set.of("nav", "footer", "aside", "form", "figure", "figcaption", "menu", "header", "fieldset");
    private static final Set<String> FRAME_WORDS = Words.set("frame-words.txt");
    private static final Set<String> FRAME_NAMES = Words.set("frame-names.txt");
    private static final Set<String> BODY_NAMES = Words.set("body-names.txt");
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

    private Tags() {}

    /** Whether nothing in the element is ever text to read. */
    static boolean isNever(Element element) {
        return NEVER.contains(element.normalName());
    }

    private static boolean isHidden(Element element) {
        Attributes attributes = element.attributes();
        if (attributes.hasKey("hidden")) {
            return true;
        }
        String style = attributes.get("style");
        return !style.isEmpty()
                && style.length() < 500
                && style.replace(" ", "").toLowerCase(Locale.ROOT).contains("display:none");
    }

    /** Whether the element is by its tag alone part of a page's frame. */
    static boolean isFrameTag(Element element) {
        return FRAME.contains(element.normalName());
    }

    /** Whether the element looks like part of the page's frame rather than of an article. */
    static boolean isFrame(Element element) {
        if (isFrameTag(element)) {
            return true;
        }
        if (element.attributesSize() == 0 || isRoot(element)) {
            return false;
        }
        if (isHidden(element)) {
            return true;
        }
        Attributes attributes = element.attributes();
        return FRAME_ROLES.contains(attributes.get("role"))
                || isFrameName(attributes.get("class"))
                || isFrameName(attributes.get("id"))
                || isFrameName(attributes.get("data-component"))
                || isFrameName(attributes.get("data-testid"));
    }

    private static boolean isRoot(Element element) {
        return switch (element.normalName()) {
            case "html", "body", "article", "main" -> true;
            default -> false;
        };
    }

    /** Whether the element says of itself that it holds the body of an article. */
    static boolean isBody(Element element) {
        if (element.attributesSize() == 0) {
            return false;
        }
        Attributes attributes = element.attributes();
        if (attributes.get("itemprop").toLowerCase(Locale.ROOT).contains("articlebody")) {
            return true;
        }
        return !isPage(element)
                && (isBodyName(attributes.get("class"))
                        || isBodyName(attributes.get("id"))
                        || isBodyName(attributes.get("data-component")));
    }

    private static boolean isPage(Element element) {
        return element.normalName().equals("body") || element.normalName().equals("html");
    }

    /** The class and id of an element in lower case; empty where they are too long to be meant for people. */
    static String names(Element element) {
        String names = element.attributes().get("class");
        String id = element.attributes().get("id");
        if (names.isEmpty() && id.isEmpty()) {
            return "";
        }
        String both = id.isEmpty() ? names : names + " " + id;
        return both.length() > 500 ? "" : both.toLowerCase(Locale.ROOT);
    }

    private static boolean isBodyName(String names) {
        if (names.isEmpty() || names.length() > 500) {
            return false;
        }
        for (String name : names.split("\\s+", -1)) {
            if (BODY_NAMES.contains(squeezed(name))) {
                return true;
            }
        }
        return false;
    }

    private static String squeezed(String name) {
        StringBuilder squeezed = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (Character.isLetter(c)) {
                squeezed.append(Character.toLowerCase(c));
            }
        }
        return squeezed.toString();
    }

    private static boolean isFrameName(String names) {
        if (names.isEmpty() || names.length() > 1_000) {
            return false;
        }
        StringBuilder word = new StringBuilder();
        StringBuilder name = new StringBuilder();
        for (int i = 0; i <= names.length(); i++) {
            char c = i < names.length() ? names.charAt(i) : ' ';
            boolean letter = Character.isLetter(c);
            boolean camel = letter && Character.isUpperCase(c) && i > 0 && Character.isLowerCase(names.charAt(i - 1));
            if (!letter || camel) {
                if (FRAME_WORDS.contains(word.toString())) {
                    return true;
                }
                word.setLength(0);
            }
            if (letter) {
                word.append(Character.toLowerCase(c));
                name.append(Character.toLowerCase(c));
            } else if (Character.isWhitespace(c)) {
                if (FRAME_NAMES.contains(name.toString())) {
                    return true;
                }
                name.setLength(0);
            }
        }
        return false;
    }

    /** Whether text before and after the element belongs to different paragraphs. */
    static boolean isBlock(Element element) {
        return element.isBlock()
                || switch (element.normalName()) {
                    case "td", "th", "li", "dd", "dt", "figcaption", "summary", "details" -> true;
                    default -> false;
                };
    }

    static boolean isHeading(Element element) {
        String name = element.normalName();
        return name.length() == 2 && name.charAt(0) == 'h' && name.charAt(1) >= '1' && name.charAt(1) <= '6';
    }
}
