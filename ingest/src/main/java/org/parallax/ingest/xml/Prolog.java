package org.parallax.ingest.xml;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What stands above the first element of a document. */
public final class Prolog {

    private static final Pattern ENCODING =
            Pattern.compile("^<\\?xml[^>]*?encoding\\s*=\\s*[\"']([\\w.:-]{1,40})[\"']");

    private Prolog() {}

    /** The charset that the declaration names, in the notation of a media type: {@code charset=utf-8}. */
    public static Optional<String> charset(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, 1_024), ISO_8859_1).replace("\0", "");
        Matcher declared = ENCODING.matcher(head.substring(Math.max(0, head.indexOf('<'))));
        return declared.find() ? Optional.of("charset=" + declared.group(1)) : Optional.empty();
    }

    /** The name of the first element, without its prefix; empty where none begins in the text. */
    public static String rootName(String text) {
        int begin = root(text);
        if (begin < 0) {
            return "";
        }
        int end = begin + 1;
        while (end < text.length() && " \t\r\n/>".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        String name = text.substring(begin + 1, end);
        return name.substring(name.indexOf(':') + 1);
    }

    /** Where the first element begins, behind declaration, comments and document type; -1 where there is none. */
    static int root(String text) {
        int at = text.indexOf('<');
        while (at >= 0 && at + 1 < text.length()) {
            char next = text.charAt(at + 1);
            if (next != '?' && next != '!') {
                return Character.isLetter(next) || next == '_' ? at : -1;
            }
            int close = text.startsWith("<!--", at)
                    ? text.indexOf("-->", at + 4)
                    : next == '?' ? text.indexOf("?>", at) : endOfType(text, at);
            at = close < 0 ? -1 : text.indexOf('<', close);
        }
        return -1;
    }

    /** The end of a document type, behind the bracket that closes its inner subset where it has one. */
    private static int endOfType(String text, int at) {
        int close = text.indexOf('>', at);
        int bracket = text.indexOf('[', at);
        return bracket < 0 || bracket > close ? close : endOfSubset(text, bracket);
    }

    private static int endOfSubset(String text, int bracket) {
        int end = text.indexOf(']', bracket);
        return end < 0 ? -1 : text.indexOf('>', end);
    }
}
