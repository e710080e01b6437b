package org.parallax.ingest.html;

import java.util.Optional;
import org.parallax.api.article.Published;

/** The full date in an address, such as {@code /2020/11/10/}, {@code /2020-11-10-} or {@code 29-10-2021}. */
final class UrlDate {

    private UrlDate() {}

    static Optional<Published> of(String url, DateReader reader) {
        int from = url.indexOf("://");
        int path = from < 0 ? -1 : url.indexOf('/', from + 3);
        if (path < 0) {
            return Optional.empty();
        }
        String tail = url.substring(path);
        for (int i = 0; i + 8 < tail.length(); i++) {
            if ((tail.startsWith("20", i) || tail.startsWith("19", i))
                    && !Character.isDigit(tail.charAt(Math.max(0, i - 1)))) {
                Optional<Published> found = reader.read(tail.substring(i, Math.min(tail.length(), i + 11)));
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return reader.read(dayFirst(tail));
    }

    /** The part of an address such as {@code 29-10-2021} as {@code 29.10.2021}; empty where there is none. */
    private static String dayFirst(String tail) {
        for (int i = 0; i + 10 <= tail.length(); i++) {
            boolean shaped = isDigit(tail, i)
                    && isDigit(tail, i + 1)
                    && tail.charAt(i + 2) == '-'
                    && isDigit(tail, i + 3)
                    && isDigit(tail, i + 4)
                    && tail.startsWith("-20", i + 5)
                    && isDigit(tail, i + 8)
                    && isDigit(tail, i + 9);
            if (shaped && (i == 0 || !isDigit(tail, i - 1))) {
                return tail.substring(i, i + 10).replace('-', '.');
            }
        }
        return "";
    }

    private static boolean isDigit(String text, int at) {
        return text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }
}
