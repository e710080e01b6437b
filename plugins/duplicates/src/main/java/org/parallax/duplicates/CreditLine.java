package org.parallax.duplicates;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
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

    private static final List<String> OPENING_A_LINE =
            List.of("via ", "via:", "source:", "h/t", "courtesy of ", "republished", "reprinted", "cross-posted");

    private static final List<String> ANYWHERE = List.of(
            "originally published",
            "originally appeared",
            "originally posted",
            "published originally",
            "first published by",
            "first published in",
            "first published on",
            "first appeared",
            "previously published",
            "republished from",
            "republished with",
            "reprinted from",
            "reprinted with",
            "reposted from");

    /** One of these stands in each of the phrases: looking for them first is quicker. */
    private static final List<String> IN_PHRASES = List.of("publish", "appeared", "posted", "print");

    private static final Set<String> IN_BRACKETS = Set.of(
            "ap",
            "afp",
            "upi",
            "reuters",
            "xinhua",
            "tass",
            "interfax",
            "dpa",
            "efe",
            "pti",
            "ians",
            "ani",
            "bloomberg",
            "yonhap",
            "kyodo");

    /** A name in brackets before a dash, or the rest of a line after "via". */
    private static final Pattern NAMED = Pattern.compile(
            "\\(([^()\\n]{2,40})\\)\\s?[-\u2013\u2014]|(?:^|\\n)[^\\p{L}\\n]{0,3}[Vv]ia:?\\s([^\\n.,;:(]{2,40})");

    private CreditLine() {}

    /**
     * The names that a dateline or a "via" line credits, in lower case, in the order printed: <i>BAKU (Meridian Wire) -</i>
     * credits Meridian Wire, be it on its own text.
     */
    static List<String> names(Article article) {
        String head = article.body().substring(0, Math.min(HEAD, article.body().length()));
        if (head.indexOf('(') < 0 && !head.contains("via") && !head.contains("Via")) {
            return List.of();
        }
        Set<String> names = new LinkedHashSet<>();
        NAMED.matcher(head)
                .results()
                .forEach(it -> names.add(Optional.ofNullable(it.group(1))
                        .orElseGet(() -> it.group(2))
                        .strip()
                        .toLowerCase(Locale.ROOT)));
        return List.copyOf(names);
    }

    static boolean in(Article article) {
        String body = article.body();
        return body.length() <= HEAD + TAIL
                ? found(body, true)
                : found(body.substring(0, HEAD), true) || found(body.substring(body.length() - TAIL), false);
    }

    private static boolean found(String text, boolean fromLineStart) {
        String plain = text.toLowerCase(Locale.ROOT).replace('\u00A0', ' ');
        return (IN_PHRASES.stream().anyMatch(plain::contains)
                        && ANYWHERE.stream().anyMatch(plain::contains))
                || bracketsAgency(plain)
                || authoredVia(plain)
                || opensLine(plain, fromLineStart ? 0 : nextLine(plain, 0));
    }

    private static boolean bracketsAgency(String text) {
        for (int open = text.indexOf('('); open >= 0; open = text.indexOf('(', open + 1)) {
            int close = text.indexOf(')', open);
            if (close > open && IN_BRACKETS.contains(text.substring(open + 1, close))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a line says "Authored by somebody via some other outlet". */
    private static boolean authoredVia(String text) {
        int author = text.indexOf("authored by ");
        int via = text.indexOf(" via ", Math.max(author, 0));
        int line = text.indexOf('\n', Math.max(author, 0));
        return author >= 0 && via > author && (line < 0 || via < line);
    }

    private static boolean opensLine(String text, int from) {
        for (int line = from; line >= 0; line = nextLine(text, line)) {
            int start = line;
            while (start < text.length() && start < line + 4 && !Character.isLetter(text.charAt(start))) {
                start++;
            }
            for (String opening : OPENING_A_LINE) {
                if (text.startsWith(opening, start)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static int nextLine(String text, int from) {
        int end = text.indexOf('\n', from);
        return end < 0 ? -1 : end + 1;
    }
}
