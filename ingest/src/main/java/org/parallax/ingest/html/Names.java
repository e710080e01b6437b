package org.parallax.ingest.html;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.parallax.ingest.text.Words;

/**
 * What the class and id of elements say they are for, as a set of flags: some of those of {@link Tags}, and those here. One
 * object serves one page, and remembers what each class says, as pages repeat them over and over.
 */
final class Names {

    /** Kept for subscribers, and so hidden without being any less part of the text. */
    static final int PAID = 1 << 19;
    /** May hold the date of the article. */
    static final int DATE = 1 << 20;
    /** May hold the names of the authors. */
    static final int AUTHOR = 1 << 21;

    private static final int LONGEST = 500;

    private static final Set<String> FRAME_WORDS = Words.set("frame-words.txt");
    private static final Set<String> FRAME_NAMES = Words.set("frame-names.txt");
    private static final Set<String> BODY_NAMES = Words.set("body-names.txt");
    /** What parts of names say, wherever they stand in them. */
    private static final List<Part> PARTS = Stream.of(
                    parts(Tags.HEADER, "teaser"),
                    parts(Tags.DATED | DATE, "date", "time", "meta", "publish", "byline"),
                    parts(DATE, "datum", "fecha", "data", "posted", "info", "created", "stamp", "author"),
                    parts(AUTHOR, "byline", "author", "autor", "auteur", "writer"),
                    parts(
                            PAID,
                            "subscriber-only",
                            "subscribers-only",
                            "subscriber-content",
                            "members-only",
                            "paid-content"))
            .flatMap(it -> it)
            .toList();

    private static final Part[] NONE = {};
    /** The parts by their first letter. */
    private static final Part[][] BY_LETTER = IntStream.rangeClosed(0, 'z')
            .mapToObj(letter ->
                    PARTS.stream().filter(it -> it.text().charAt(0) == letter).toArray(Part[]::new))
            .toArray(Part[][]::new);

    private final Map<String, Integer> known = new HashMap<>();
    private final StringBuilder word = new StringBuilder();
    private final StringBuilder letters = new StringBuilder();

    private record Part(String text, int flags) {}

    private static Stream<Part> parts(int flags, String... texts) {
        return Stream.of(texts).map(it -> new Part(it, flags));
    }

    /** What an attribute with names says; of a long one only that it names a frame, of a very long one nothing. */
    int flags(String attribute) {
        if (attribute.isEmpty() || attribute.length() > 2 * LONGEST) {
            return 0;
        }
        Integer flags = known.get(attribute);
        if (flags == null) {
            int all = ofAll(attribute);
            flags = attribute.length() > LONGEST ? all & Tags.FRAME : all;
            known.put(attribute, flags);
        }
        return flags;
    }

    private int ofAll(String attribute) {
        int flags = 0;
        int begin = 0;
        for (int i = 0; i < attribute.length(); i++) {
            if (Character.isWhitespace(attribute.charAt(i))) {
                flags |= flags(attribute.substring(begin, i));
                begin = i + 1;
            }
        }
        return begin == 0 ? ofName(attribute) : flags | flags(attribute.substring(begin));
    }

    private int ofName(String name) {
        return byWords(name) | byParts(name.toLowerCase(Locale.ROOT));
    }

    private static int byParts(String name) {
        int flags = 0;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            for (Part part : c <= 'z' ? BY_LETTER[c] : NONE) {
                flags |= name.startsWith(part.text(), i) ? part.flags() : 0;
            }
        }
        return flags;
    }

    /** What the name says whole, letters only, and what the words in it say. */
    private int byWords(String name) {
        int flags = 0;
        word.setLength(0);
        letters.setLength(0);
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean small = c >= 'a' && c <= 'z';
            boolean letter = small || Character.isLetter(c);
            boolean camel =
                    letter && !small && Character.isUpperCase(c) && i > 0 && Character.isLowerCase(name.charAt(i - 1));
            if (!letter || camel) {
                flags |= byWord();
            }
            if (letter) {
                char lower = small ? c : Character.toLowerCase(c);
                word.append(lower);
                letters.append(lower);
            }
        }
        flags |= byWord();
        String whole = letters.toString();
        flags |= FRAME_NAMES.contains(whole) ? Tags.FRAME : 0;
        return BODY_NAMES.contains(whole) ? flags | Tags.BODY : flags;
    }

    private int byWord() {
        boolean frame = word.length() > 0 && FRAME_WORDS.contains(word.toString());
        word.setLength(0);
        return frame ? Tags.FRAME : 0;
    }
}
