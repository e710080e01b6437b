package org.parallax.server.alert;

import java.util.List;
import java.util.Optional;
import org.parallax.archive.alert.Alert;
import org.parallax.archive.alert.Alert.Matched;
import org.parallax.archive.export.Xml;

/**
 * Alerts as an Atom feed (RFC 4287): one entry an alert, which says why it was raised and names its articles.
 *
 * @param search the saved search that the feed is about; absent for all
 * @param alerts the last first
 */
record AlertFeed(Optional<String> search, List<Alert> alerts) {

    private static final String NEVER = "1970-01-01T00:00:00Z";

    String text() {
        StringBuilder feed = new StringBuilder("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n")
                .append("<feed xmlns=\"http://www.w3.org/2005/Atom\">\n");
        element(feed, "id", "urn:parallax:alerts" + search.map(it -> ":" + it).orElse(""));
        element(feed, "title", search.map(it -> "Alerts of " + it).orElse("Alerts"));
        element(feed, "updated", alerts.isEmpty() ? NEVER : alerts.get(0).at().toString());
        feed.append("<author><name>Parallax</name></author>\n");
        alerts.forEach(it -> entry(feed, it));
        return feed.append("</feed>\n").toString();
    }

    private static void entry(StringBuilder feed, Alert alert) {
        feed.append("<entry>\n");
        element(feed, "id", "urn:parallax:alert:" + alert.number());
        element(feed, "title", "%s: %s".formatted(alert.search(), alert.why()));
        element(feed, "updated", alert.at().toString());
        feed.append("<category term=\"").append(Xml.text(alert.search())).append("\"/>\n");
        for (Matched article : alert.articles()) {
            article.url()
                    .ifPresent(it -> feed.append("<link rel=\"related\" href=\"")
                            .append(Xml.text(it))
                            .append("\"/>\n"));
        }
        StringBuilder content = new StringBuilder(alert.why()).append('\n');
        for (Matched article : alert.articles()) {
            content.append("- ").append(article.title().orElse("(no title)"));
            article.outlet().ifPresent(it -> content.append(", ").append(it));
            article.day().ifPresent(it -> content.append(", ").append(it));
            content.append('\n');
        }
        element(feed, "content", content.toString());
        feed.append("</entry>\n");
    }

    private static void element(StringBuilder feed, String name, String text) {
        feed.append('<')
                .append(name)
                .append('>')
                .append(Xml.text(text))
                .append("</")
                .append(name)
                .append(">\n");
    }
}
