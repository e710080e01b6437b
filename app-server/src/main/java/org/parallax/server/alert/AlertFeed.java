package org.parallax.server.alert;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parallax.archive.alert.Alert;
import org.parallax.archive.alert.Alert.Matched;
import org.parallax.archive.export.Xml;

/** Alerts as an Atom feed (RFC 4287), the last first. */
final class AlertFeed {

    private AlertFeed() {}

    static String of(List<Alert> alerts) {
        Instant updated =
                alerts.isEmpty() ? Instant.EPOCH : alerts.get(alerts.size() - 1).at();
        StringBuilder feed = new StringBuilder("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n")
                .append("<feed xmlns=\"http://www.w3.org/2005/Atom\">\n");
        element(feed, "id", "urn:parallax:alerts");
        element(feed, "title", "Alerts");
        element(feed, "updated", updated.toString());
        feed.append("<author><name>Parallax</name></author>\n");
        for (int i = alerts.size() - 1; i >= 0; i--) {
            entry(feed, alerts.get(i));
        }
        return feed.append("</feed>\n").toString();
    }

    private static void entry(StringBuilder feed, Alert alert) {
        feed.append("<entry>\n");
        element(feed, "id", "urn:parallax:alert:" + alert.number());
        element(feed, "title", alert.search() + ": " + alert.why());
        element(feed, "updated", alert.at().toString());
        String articles = alert.articles().stream().map(AlertFeed::line).collect(Collectors.joining("\n"));
        feed.append("<content type=\"text\">").append(Xml.text(articles)).append("</content>\n</entry>\n");
    }

    private static String line(Matched article) {
        return Stream.of(article.title(), article.outlet(), article.day().map(Object::toString), article.url())
                .flatMap(it -> it.stream())
                .collect(Collectors.joining(" · "));
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
