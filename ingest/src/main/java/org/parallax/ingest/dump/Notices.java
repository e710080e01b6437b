package org.parallax.ingest.dump;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.parallax.ingest.text.Shape;

/** Tells a notice of the house, such as a call for contributions, from an article: it speaks to the reader and gives an address. */
final class Notices {

    private static final Set<String> ASKS = Set.of(
            "submit",
            "submission",
            "submissions",
            "submissões",
            "contribute",
            "contributors",
            "contributions",
            "subscribe",
            "subscription",
            "donate",
            "donation",
            "donations",
            "pitch",
            "pitches",
            "apply",
            "application",
            "applications",
            "register",
            "registration",
            "vacancy",
            "vacancies",
            "internship",
            "advertise",
            "guidelines",
            "volunteer",
            "beiträge",
            "einsendungen",
            "spenden",
            "bewerben",
            "abonnieren",
            "propositions",
            "contribuer",
            "colaborar",
            "envíe");
    private static final Set<String> ADDRESSES_READER =
            Set.of("you", "your", "we", "our", "us", "sie", "ihre", "uns", "wir", "vous", "votre", "nous", "usted");
    private static final int LONGEST = 400;

    private Notices() {}

    static boolean isNotice(String title, List<Line> body) {
        int words = body.stream().mapToInt(Line::words).sum();
        if (words > LONGEST) {
            return false;
        }
        int asks = 2 * count(title, ASKS);
        int addressed = count(title, ADDRESSES_READER);
        boolean contact = false;
        for (Line line : body) {
            asks += count(line.text(), ASKS);
            addressed += count(line.text(), ADDRESSES_READER);
            contact |= isContact(line.text());
        }
        return asks >= 2 && addressed >= 3 && (contact || asks >= 3) && addressed * 60 >= words;
    }

    /** Whether a title asks the reader for something, as an article's title hardly ever does. */
    static boolean isCall(String title) {
        return count(title, ASKS) > 0 && Shape.key(title).contains("call for");
    }

    private static boolean isContact(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return lower.contains("@")
                || lower.contains("(at)")
                || lower.contains("[at]")
                || lower.contains("http")
                || lower.contains("www.");
    }

    private static int count(String text, Set<String> words) {
        int count = 0;
        for (String word : Shape.key(text).split(" ", -1)) {
            count += words.contains(word) ? 1 : 0;
        }
        return count;
    }
}
