package org.parallax.testkit;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.parallax.api.article.Article;
import org.parallax.api.article.Outlet;
import org.parallax.api.article.Provenance;
import org.parallax.api.article.Published;

/** Articles of invented outlets to try plug-ins on. */
public final class Samples {

    private static final Outlet MERIDIAN = new Outlet("meridian-wire.example", "Meridian Wire");
    private static final Outlet HARBOUR = new Outlet("harbourpost.example", "The Harbour Post");
    private static final Outlet LANTERN = new Outlet("lantern.example", "Lantern");

    private static final String LACHIN = """
            The road to Lachin is open again, officials in Baku said on Tuesday, and lorries have begun to climb it.

            Nobody on the pass could say for how long the guns would stay quiet this time, or who would mend the bridge. \
            "We have waited forty days for flour," said a baker in Goris, on the Armenian side. "Another week is nothing."

            Moscow welcomed the news. Ankara did not comment, and in Yerevan several hundred people marched in anger \
            against what they called a shameful and disastrous surrender.
            """;

    /** A wire text. */
    public static final Article WIRE = Article.titled("Baku says road to Lachin is open")
            .body(LACHIN)
            .authors(List.of("Ilgar Sorel"))
            .outlet(MERIDIAN)
            .published(Published.on(LocalDate.of(2020, 11, 10)))
            .url(URI.create("https://meridian-wire.example/2020/lachin"))
            .build();

    /** {@link #WIRE} as another outlet printed it: a new headline, a line on top, the last paragraph shortened. */
    public static final Article REPRINT = Article.titled("LACHIN ROAD OPENS, FINALLY")
            .body("Via Meridian Wire.\n\n" + LACHIN.replace("Moscow welcomed the news. ", ""))
            .outlet(HARBOUR)
            .published(Published.on(LocalDate.of(2020, 11, 12)))
            .url(URI.create("https://harbourpost.example/world/lachin-road"))
            .build();

    /** Ordinary articles: a wire text and its reprint, the same event in other words, other subjects, other languages. */
    public static final List<Article> ARTICLES = List.of(
            WIRE,
            REPRINT,
            Article.titled("Lorries climb to Lachin as guns fall silent")
                    .body("""
                            Flour and diesel rolled towards Lachin yesterday for the first time since September. In Baku \
                            they speak of a triumph; the drivers, parked nose to tail below the pass, speak of ice.

                            The truce was brokered in Moscow. Whether it holds will be decided on the bridge.
                            """)
                    .outlet(LANTERN)
                    .published(Published.on(LocalDate.of(2020, 11, 11)))
                    .build(),
            Article.titled("Quiet night in Aleppo")
                    .body(
                            "The markets of Aleppo stayed shut, and that was all the news there was from Syria on Friday.")
                    .outlet(MERIDIAN)
                    .build(),
            Article.titled("Council votes for a second tram line")
                    .body("""
                            Lyon will have its second line to the airport after all. The council voted 41 to 12 on Monday \
                            night, after nine hours of splendid quarrelling, to borrow the money.

                            "A wonderful day for everybody who owns a suitcase," said the deputy mayor. Opponents called \
                            the plan a cruel joke. Work begins in Paris, where the rails are made, in March.
                            """)
                    .outlet(HARBOUR)
                    .section("Europe")
                    .build(),
            Article.titled("Delta farmers count their losses")
                    .body("""
                            The flood took the rice first. Along the canals south of Dhaka, in Bangladesh, whole villages \
                            are eating once a day; aid from Geneva and Washington is promised, and late.
                            """)
                    .outlet(LANTERN)
                    .standfirst("A season's work is gone in one night.")
                    .build(),
            Article.titled("Regen über Hamburg")
                    .body("In Hamburg regnet es seit elf Tagen, und niemand in Deutschland hat etwas anderes erwartet. "
                            + "Der Hafen arbeitet weiter, die Fähren nach Helgoland bleiben liegen.")
                    .outlet(HARBOUR)
                    .language("de")
                    .build(),
            Article.titled("Мост через Неву закрыт")
                    .body("В Санкт-Петербурге на три дня закрыли мост. Жители Москвы об этом почти ничего не узнали.")
                    .outlet(LANTERN)
                    .build());

    /**
     * Articles that no plug-in may stumble over: empty, a title only, one character, other scripts, emoji, unpaired
     * surrogates, control and bidirectional characters, 250,000 characters with and without blanks, 10,000 short lines.
     */
    public static final List<Article> ODD = List.of(
            odd(1, "", ""),
            odd(2, "A title and nothing else", ""),
            odd(3, "", "x"),
            odd(4, "한국어 제목", "서울에서 열린 회의에 여러 나라의 기자들이 모였다. 본문은 짧습니다."),
            odd(5, "خبر من دمشق", "وصلت القافلة إلى دمشق يوم الثلاثاء، ولم يعلق أحد."),
            odd(
                    6,
                    "📰 News",
                    "A 😀 in the middle of Paris, 👩‍👩‍👧‍👦 a family, 🇫🇷 a flag, and 𝔅𝔞𝔨𝔲 in letters off the plane."),
            odd(7, "Half \uD83D a pair", "\uDE00 alone at the start, \uD83D\uD83D twice, and at the end \uD83D"),
            odd(
                    8,
                    "Nul\u0000and bell\u0007",
                    "\u0001\u0002 Esc \u001B[31mred\u001B[0m, del \u007F, C1 \u009B, no character \uFFFF\uFFFE."),
            odd(
                    9,
                    "Right \u202Eot\u202C left",
                    "\u2066Isolated\u2069 marks \u200F\u200E, \u202Awithin\u202C words, a lone \u202E override"),
            odd(
                    10,
                    "Combining",
                    "Cafe\u0301 in Zu\u0308rich, Z\u0351\u036B\u0343\u036A\u0302\u036B\u033Dalgo, \u200Bzero\u200Bwidth\uFEFF, soft\u00ADhyphen"),
            odd(
                    11,
                    "Line ends",
                    "One\r\ntwo\rthree\u2028four\u2029five\u0085six\u000Bseven\u000Ceight\t\tnine\u00A0ten\u3000."),
            odd(12, "Marks only", "...!!!???---\"\"''“”«»()[]{}<>&&%%$$##@@\\\\//||~~``^^__++=="),
            odd(13, "Markup", "<p>Not <b>markup</b> &amp; not <script>alert('Baku')</script> a page {\"json\": [1, 2}"),
            odd(14, "No blank", "a".repeat(250_000)),
            odd(15, "Long", "The news from Baku is long and very good. ".repeat(5_953)),
            odd(16, "Short lines", "Baku.\n".repeat(10_000)),
            odd(17, "Title\nof two lines", "\n\n\n   \n\n  A body that begins late.   \n\n\n"),
            odd(18, "Capitals", "ALL OF BAKU IS SHOUTING. İSTANBUL IŞIKLARI, STRASSE, ŒUVRE, ﬁne Ǆ."));

    private Samples() {}

    private static Article odd(int ordinal, String title, String body) {
        return Article.titled(title)
                .body(body)
                .provenance(Provenance.of(URI.create("samples:odd"), ordinal))
                .build();
    }
}
