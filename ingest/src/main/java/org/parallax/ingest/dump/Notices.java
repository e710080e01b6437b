package org.parallax.ingest.dump;

import java.util.List;
import java.util.Locale;
import org.parallax.ingest.text.Appeals;
import org.parallax.ingest.text.Shape;

/** Tells a notice of the house, such as a call for contributions, from an article: it speaks to the reader and gives an address. */
final class Notices {

    private static final int LONGEST = 400;

    private Notices() {}

    static boolean isNotice(String title, List<Line> body) {
        int words = body.stream().mapToInt(Line::words).sum();
        if (words > LONGEST) {
            return false;
        }
        int asks = 2 * Appeals.asks(title);
        int addressed = Appeals.addresses(title);
        boolean contact = false;
        for (Line line : body) {
            asks += Appeals.asks(line.text());
            addressed += Appeals.addresses(line.text());
            contact |= isContact(line.text());
        }
        return asks >= 2 && addressed >= 3 && (contact || asks >= 3) && addressed * 60 >= words;
    }

    /** Whether a title asks the reader for something, as an article's title hardly ever does. */
    static boolean isCall(String title) {
        return Appeals.asks(title) > 0
                && (Appeals.addresses(title) > 0 || Shape.key(title).contains("call for"));
    }

    private static boolean isContact(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return lower.contains("@")
                || lower.contains("(at)")
                || lower.contains("[at]")
                || lower.contains("http")
                || lower.contains("www.");
    }
}
