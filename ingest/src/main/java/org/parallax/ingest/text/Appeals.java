package org.parallax.ingest.text;

import java.util.HashSet;
import java.util.Set;

/** Knows the words with which a house speaks to its readers and asks them for something. */
public final class Appeals {

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
    private static final Set<String> OFFERS = with(
            ASKS,
            "support",
            "supporters",
            "newsletter",
            "inbox",
            "join",
            "member",
            "members",
            "membership",
            "readers",
            "app",
            "download",
            "cookies",
            "consent",
            "login",
            "account",
            "reserved",
            "permission",
            "unterstützen",
            "leser",
            "soutenez",
            "lecteurs",
            "abonnez",
            "apoye",
            "lectores",
            "suscríbase",
            "boletín",
            "iscriviti",
            "sostieni",
            "assine",
            "поддержите",
            "подпишитесь",
            "구독",
            "후원");
    private static final Set<String> READER =
            Set.of("you", "your", "we", "our", "us", "sie", "ihre", "uns", "wir", "vous", "votre", "nous", "usted");
    private static final int LONGEST = 80;

    private Appeals() {}

    /** How often the text asks the reader to take part, give or apply. */
    public static int asks(String text) {
        return count(text, ASKS);
    }

    /** How often the text says you and we. */
    public static int addresses(String text) {
        return count(text, READER);
    }

    /** Whether a paragraph is one with which a house asks its readers for something, or says what they may do. */
    public static boolean isAppeal(String text) {
        return Chrome.isFrame(text) || (Shape.words(text) <= LONGEST && addresses(text) > 0 && count(text, OFFERS) > 0);
    }

    private static int count(String text, Set<String> words) {
        int count = 0;
        for (String word : Shape.key(text).split(" ", -1)) {
            count += words.contains(word) ? 1 : 0;
        }
        return count;
    }

    private static Set<String> with(Set<String> words, String... more) {
        Set<String> all = new HashSet<>(words);
        all.addAll(Set.of(more));
        return Set.copyOf(all);
    }
}
