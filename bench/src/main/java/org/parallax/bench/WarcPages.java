package org.parallax.bench;

import java.util.Random;

/** News pages of about 20 KB out of templates and words, the same for the same seed and number. */
final class WarcPages {

    private static final int OUTLETS = 40;
    private static final String[] WORDS =
            ("the of and to in a is that for on with as was at by it from be are this have an has not will were its"
                            + " council harbour bridge minister valley ferry road strike talks company mayor region border"
                            + " station budget report winter school hospital market river police court union farmers"
                            + " residents officials engineers teachers drivers neighbours visitors after before during"
                            + " between against without around several hundred thousand million week month year Monday"
                            + " Tuesday morning evening said told announced agreed refused opened closed began ended"
                            + " reported expected asked answered promised warned planned delayed repaired crossed counted")
                    .split(" ");
    private static final String[] NAMES =
            "Ada Maud Ivo Inge Rob Tom Ana Sorel Ferris Lang Holm Lant Writ Beispiel Moss Quill Varga Dunn Okafor Reyes"
                    .split(" ");

    private final long seed;

    WarcPages(long seed) {
        this.seed = seed;
    }

    /** The address of a page. */
    String url(int number) {
        return "https://outlet%d.example/2024/%02d/%02d/story-%d"
                .formatted(number % OUTLETS, 1 + number % 12, 1 + number % 28, number);
    }

    String html(int number) {
        Random random = new Random(seed * 1_000_003 + number);
        int outlet = number % OUTLETS;
        String title = title(random);
        String author = pick(NAMES, random) + " " + pick(NAMES, random);
        String day = "2024-%02d-%02d".formatted(1 + number % 12, 1 + number % 28);
        StringBuilder page = new StringBuilder(22_000);
        page.append("<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>")
                .append(title)
                .append(" - Outlet ")
                .append(outlet)
                .append("</title>\n<link rel=\"canonical\" href=\"")
                .append(url(number))
                .append("\"><meta property=\"og:site_name\" content=\"Outlet ")
                .append(outlet)
                .append("\"><meta property=\"og:type\" content=\"article\">\n")
                .append(
                        "<script type=\"application/ld+json\">{\"@context\":\"https://schema.org\",\"@type\":\"NewsArticle\",")
                .append("\"headline\":\"%s\",\"datePublished\":\"%sT08:00:00Z\",".formatted(title, day))
                .append("\"author\":{\"@type\":\"Person\",\"name\":\"%s\"}}</script>\n".formatted(author))
                .append("<style>")
                .append(".c{margin:0 auto;padding:4px}.d{color:#333}".repeat(30))
                .append("</style>\n")
                .append("<script>")
                .append("window.dataLayer=window.dataLayer||[];".repeat(40))
                .append("</script></head>\n<body>");
        menu(page, outlet);
        page.append("<main class=\"c\"><article class=\"story\"><h1>")
                .append(title)
                .append("</h1>\n<p class=\"byline\">By ")
                .append(author)
                .append("</p><time datetime=\"")
                .append(day)
                .append("\">")
                .append(day)
                .append("</time>\n");
        int paragraphs = 8 + random.nextInt(5);
        for (int i = 0; i < paragraphs; i++) {
            page.append("<p>");
            for (int j = 0; j < 3; j++) {
                sentence(page, random);
            }
            page.append("</p>\n");
            if (i % 5 == 4) {
                page.append("<aside class=\"ad\"><div class=\"d\"><a href=\"/offer\">Subscribe to Outlet ")
                        .append(outlet)
                        .append(" for a month</a></div></aside>\n");
            }
        }
        page.append("</article><aside class=\"more\"><h2>More news</h2><ul>\n");
        for (int i = 0; i < 30; i++) {
            page.append("<li class=\"teaser teaser--small\" data-position=\"")
                    .append(i)
                    .append("\"><a class=\"teaser__link\" data-track=\"more\" href=\"/story-")
                    .append(random.nextInt(100_000))
                    .append("\"><img class=\"teaser__image\" loading=\"lazy\" width=\"160\" height=\"90\" src=\"/i/")
                    .append(i)
                    .append(".jpg\" alt=\"\"><span class=\"teaser__title\">")
                    .append(title(random))
                    .append("</span></a></li>\n");
        }
        page.append("</ul></aside></main>");
        menu(page, outlet);
        return page.append("<footer><p>&copy; 2024 Outlet ")
                .append(outlet)
                .append(". All rights reserved.</p></footer></body></html>")
                .toString();
    }

    private static void menu(StringBuilder page, int outlet) {
        page.append("<nav class=\"menu\"><ul>");
        for (int i = 0; i < 24; i++) {
            page.append("<li class=\"menu__item\"><a class=\"menu__link\" data-track=\"menu\" href=\"/section-")
                    .append(i)
                    .append("\">Section ")
                    .append(WORDS[(outlet + i * 3) % WORDS.length])
                    .append("</a></li>");
        }
        page.append("</ul></nav>\n");
    }

    private static String title(Random random) {
        StringBuilder title = new StringBuilder();
        for (int i = 0; i < 8; i++) {
            title.append(i == 0 ? "" : " ").append(pick(WORDS, random));
        }
        title.setCharAt(0, Character.toUpperCase(title.charAt(0)));
        return title.toString();
    }

    private static void sentence(StringBuilder page, Random random) {
        int begin = page.length();
        int words = 12 + random.nextInt(10);
        for (int i = 0; i < words; i++) {
            page.append(i == 0 ? "" : " ").append(pick(WORDS, random));
        }
        page.setCharAt(begin, Character.toUpperCase(page.charAt(begin)));
        page.append(". ");
    }

    private static String pick(String[] from, Random random) {
        return from[random.nextInt(from.length)];
    }
}
