package org.parallax.ingest.feed;

import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.parallax.ingest.text.Clean;

/** The HTML of strangers made plain text. */
final class Markup {

    private static final Pattern TAG_OR_ENTITY = Pattern.compile("<[a-zA-Z/!]|&(#\\w{1,8}|\\w{2,10});");
    private static final Set<String> LEFT_OUT = Set.of(
            "script",
            "style",
            "iframe",
            "svg",
            "noscript",
            "template",
            "form",
            "button",
            "object",
            "embed",
            "audio",
            "video",
            "figure",
            "figcaption",
            "select",
            "math",
            "head",
            "title");

    private Markup() {}

    /** One line of plain text; what was escaped several times is unescaped as often, so that no markup is left. */
    static String line(String html) {
        String text = html;
        for (int i = 0; i < 3 && TAG_OR_ENTITY.matcher(text).find(); i++) {
            text = Jsoup.parse(text).text();
        }
        return Clean.line(text);
    }

    /** The text as paragraphs with a blank line between them, lines of lists and verse each on its own. */
    static String paragraphs(String html) {
        if (!TAG_OR_ENTITY.matcher(html).find()) {
            return tidy(Clean.text(html));
        }
        Writer writer = new Writer();
        Element body = Jsoup.parse(html).body();
        body.traverse(writer);
        String text = writer.text.toString();
        boolean twice = body.childrenSize() == 0 && text.contains("<p>") && text.contains("</p>");
        return twice ? paragraphs(text) : tidy(Clean.text(text));
    }

    /** Plain text as HTML that {@link #paragraphs} gives back. */
    static String ofText(String text) {
        StringBuilder html = new StringBuilder();
        for (String paragraph : text.split("\\R\\s*\\R", -1)) {
            html.append("<p>")
                    .append(Entities.escape(paragraph).replace("\n", "<br>"))
                    .append("</p>");
        }
        return html.toString();
    }

    /** Lines without blanks at their ends, no more than one empty line in a row, none at either end. */
    private static String tidy(String text) {
        StringBuilder tidy = new StringBuilder(text.length());
        int empty = 0;
        for (String raw : text.split("\n", -1)) {
            String line = Clean.strip(raw);
            if (line.isEmpty()) {
                empty++;
            } else {
                if (tidy.length() > 0) {
                    tidy.append(empty > 0 ? "\n\n" : "\n");
                }
                tidy.append(line);
                empty = 0;
            }
        }
        return tidy.toString();
    }

    private static final class Writer implements NodeVisitor {

        private final StringBuilder text = new StringBuilder();
        private int hidden;

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode words) {
                if (hidden == 0) {
                    add(words.getWholeText(), isPreformatted(words));
                }
            } else if (node instanceof Element element) {
                if (LEFT_OUT.contains(element.normalName())) {
                    hidden++;
                } else if (element.normalName().equals("br")) {
                    text.append('\n');
                } else if (element.isBlock()) {
                    text.append(
                            element.normalName().equals("li")
                                            || element.normalName().equals("tr")
                                    ? "\n"
                                    : "\n\n");
                }
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element element) {
                if (LEFT_OUT.contains(element.normalName())) {
                    hidden--;
                } else if (element.isBlock() && !element.normalName().equals("li")) {
                    text.append(element.normalName().equals("tr") ? "\n" : "\n\n");
                } else if (element.normalName().equals("td")) {
                    text.append(' ');
                }
            }
        }

        private static boolean isPreformatted(TextNode words) {
            return words.parent() != null && words.parent().normalName().equals("pre");
        }

        private void add(String words, boolean preformatted) {
            if (preformatted) {
                text.append(words);
                return;
            }
            for (int i = 0; i < words.length(); i++) {
                char c = words.charAt(i);
                boolean blank = c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
                if (!blank) {
                    text.append(c);
                } else if (text.length() > 0 && " \n".indexOf(text.charAt(text.length() - 1)) < 0) {
                    text.append(' ');
                }
            }
        }
    }
}
