package org.parallax.ingest.feed;

import java.util.List;
import java.util.Locale;
import org.parallax.ingest.text.Clean;

/**
 * What feeds put below a text: a call to read on, which says that the text is a teaser, and a line that names the origin.
 *
 * @param text the text without those
 * @param teaser whether it goes on elsewhere
 * @param origin the line that says where the text first appeared; empty where there is none
 */
record Ending(String text, boolean teaser, String origin) {

    private static final int LONGEST_CALL = 120;
    private static final List<String> CALLS = List.of(
            "continue reading",
            "read more",
            "read the full",
            "read full",
            "read on",
            "read the rest",
            "more on this story",
            "full story",
            "weiterlesen",
            "mehr lesen",
            "lire la suite",
            "lire plus",
            "en savoir plus",
            "leer más",
            "seguir leyendo",
            "leia mais",
            "continue lendo",
            "leggi tutto",
            "continua a leggere",
            "lees verder",
            "läs mer",
            "les mer",
            "læs mere",
            "czytaj więcej",
            "читать далее",
            "читать полностью",
            "devamını oku",
            "続きを読む",
            "阅读全文",
            "더 보기");
    private static final List<String> ELLIPSES = List.of("[…]", "[...]", "…", "...");

    static Ending of(String whole) {
        String text = whole;
        String origin = "";
        boolean teaser = false;
        while (true) {
            int at = text.lastIndexOf('\n') + 1;
            String last = text.substring(at);
            String lower = last.toLowerCase(Locale.ROOT);
            if (lower.startsWith("the post ") && lower.contains(" appeared first on ") && at > 0) {
                origin = last;
            } else if (last.length() <= LONGEST_CALL && at > 0 && CALLS.stream().anyMatch(lower::startsWith)) {
                teaser = true;
            } else {
                break;
            }
            text = Clean.strip(text.substring(0, at));
        }
        int call = callAt(text);
        if (call >= 0) {
            text = Clean.strip(text.substring(0, call));
            teaser = true;
        }
        for (String mark : ELLIPSES) {
            if (text.endsWith(mark)) {
                teaser = true;
                text = mark.startsWith("[") ? Clean.strip(text.substring(0, text.length() - mark.length())) : text;
            }
        }
        return new Ending(text, teaser, origin);
    }

    /** Where the call to read on begins that the last words of the text are; -1 where they are none. */
    private static int callAt(String text) {
        int from = Math.max(0, text.length() - 40);
        String end = text.substring(from).toLowerCase(Locale.ROOT);
        for (String call : CALLS) {
            int at = end.lastIndexOf(call);
            boolean starts = at > 1 && ".…!?]»”\"\n".indexOf(end.charAt(at - 2)) >= 0;
            if (starts && end.length() - at - call.length() <= 3) {
                return from + at;
            }
        }
        return -1;
    }
}
