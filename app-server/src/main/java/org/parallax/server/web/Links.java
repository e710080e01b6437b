package org.parallax.server.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;

/** Makes the addresses of pages. */
public final class Links {

    private Links() {}

    /** The page of an article. */
    public static String article(String id) {
        return "/articles/" + encoded(id);
    }

    /** A passage of an article's text, from one UTF-16 offset to another. */
    public static String passage(String article, int start, int end) {
        return article(article) + "?at=" + start + "-" + end + "#at";
    }

    /** The page of a story. */
    public static String story(String id) {
        return "/stories/" + encoded(id);
    }

    /** The page that shows how outlets tell a story. */
    public static String comparison(String id) {
        return story(id) + "/comparison";
    }

    /** The page of an outlet. */
    public static String outlet(String id) {
        return "/outlets/" + encoded(id);
    }

    /** The articles that a query in the language of searches finds. */
    public static String search(String query) {
        return "/search?q=" + encoded(query);
    }

    /** Text as a path's segment or a query's value holds it. */
    public static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8).replace("+", "%20");
    }
}
