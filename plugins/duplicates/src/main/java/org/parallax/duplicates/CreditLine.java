package org.parallax.duplicates;

import java.util.regex.Pattern;
import org.parallax.api.article.Article;

/**
 * Tells whether an article says that its text comes from somebody else: "Via ...", "(AP)", "Originally published by ...".
 *
 * <p>Only the beginning and the end are looked at, as credits stand there, and in the middle a "via" is any "via".
 */
final class CreditLine {

    private static final int HEAD = 300;
    private static final int TAIL = 300;

    private static final Pattern CREDIT = Pattern.compile("""
            (?imx)
              ^ [\\s\\p{Z}\\p{P}]{0,4} (?: via | source: | h/t | courtesy \\s of | reprinted | republished | cross-?posted ) \\b
            | \\b (?: originally | first | previously ) \\s (?: published | appeared | posted | aired ) \\s (?: originally \\s )? (?: by | at | in | on | from ) \\b
            | \\b published \\s originally \\s (?: by | at | in | on ) \\b
            | \\b (?: republished | reprinted | reposted ) \\s (?: from | with | by | courtesy ) \\b
            | \\b authored \\s by \\s [^\\n]{1,80}? \\s via \\s
            | ^ [^\\n(]{0,60} \\( (?: AP | AFP | UPI | Reuters | Xinhua | TASS | Interfax | dpa | EFE | PTI | IANS | ANI | Bloomberg | CNN | Yonhap | Kyodo ) \\)
            | \\( (?: AP | AFP | UPI | Reuters ) \\)
            | ^ [^\\n]{0,40} \\b (?: Associated \\s Press | Agence \\s France-Presse | Reuters ) [\\s\\p{P}]{0,3} $
            """);

    private CreditLine() {}

    static boolean in(Article article) {
        String body = article.body();
        if (body.length() <= HEAD + TAIL) {
            return found(body);
        }
        return found(body.substring(0, HEAD)) || found(body.substring(body.length() - TAIL));
    }

    private static boolean found(String text) {
        return CREDIT.matcher(text.replace('\u00A0', ' ')).find();
    }
}
