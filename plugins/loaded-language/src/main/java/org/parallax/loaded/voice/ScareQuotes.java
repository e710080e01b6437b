package org.parallax.loaded.voice;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.parallax.api.annotation.Span;

/** A word or two in quotation marks where nobody is said to have said them, and no name or title is given. */
public final class ScareQuotes {

    private static final int LONGEST = 30;
    private static final int WINDOW = 24;

    /** Words before quotation marks that introduce words said, or a name or title. */
    private static final Set<String> INTRODUCING = Set.of(
            "said",
            "says",
            "say",
            "saying",
            "called",
            "calls",
            "calling",
            "call",
            "named",
            "titled",
            "entitled",
            "dubbed",
            "termed",
            "told",
            "wrote",
            "writes",
            "tweeted",
            "asked",
            "added",
            "described",
            "was",
            "is",
            "were",
            "are",
            "been",
            "song",
            "film",
            "book",
            "show",
            "novel",
            "album",
            "episode",
            "word",
            "term",
            "phrase",
            "spelled",
            "means",
            "meaning",
            "nicknamed",
            "known",
            "labeled",
            "labelled",
            "it",
            "him",
            "her",
            "them",
            "as",
            "a");

    private ScareQuotes() {}

    /** Those among stretches between quotation marks, without the marks. */
    public static List<Span> among(List<Span> marked, String text) {
        return marked.stream().filter(it -> is(it, text)).toList();
    }

    private static boolean is(Span span, String text) {
        if (span.length() < 3 || span.length() > LONGEST || !Character.isLowerCase(text.charAt(span.start()))) {
            return false;
        }
        int blanks = 0;
        for (int i = span.start(); i < span.end(); i++) {
            char c = text.charAt(i);
            blanks += c == ' ' ? 1 : 0;
            if (!Character.isLetter(c) && c != ' ' && c != '-') {
                return false;
            }
        }
        return blanks < 2 && !INTRODUCING.contains(wordBefore(span.start() - 1, text));
    }

    private static String wordBefore(int mark, String text) {
        int end = mark;
        while (end > 0 && mark - end < WINDOW && !Character.isLetter(text.charAt(end - 1))) {
            end--;
        }
        int begin = end;
        while (begin > 0 && end - begin < WINDOW && Character.isLetter(text.charAt(begin - 1))) {
            begin--;
        }
        return text.substring(begin, end).toLowerCase(Locale.ROOT);
    }
}
