package org.parallax.sentiment;

import java.util.ArrayList;
import java.util.List;
import org.parallax.api.annotation.Span;

/**
 * Cuts a text into sentences in one pass: after full stops, question and exclamation marks that no abbreviation, initial,
 * figure or following lower-case word speaks against, together with the quotation marks and brackets that close there; and
 * at line ends, unless the line was merely wrapped. Spans are in UTF-16 offsets, without the blanks around them, and cover
 * every character that is no blank.
 */
final class Sentences {

    private static final String CLOSING = "\"')]}\u201D\u2019\u00BB";
    private static final String OPENING = "\"'([{\u201C\u2018\u00AB\u201E\u00BF\u00A1";
    private static final String FULL_WIDTH = "\u3002\uFF01\uFF1F";
    private static final int LONGEST_WORD = 12;

    private final String text;
    private final List<Span> spans = new ArrayList<>();
    private int start;

    private Sentences(String text) {
        this.text = text;
    }

    /** The sentences of a text, in its order. */
    static List<Span> in(String text) {
        Sentences sentences = new Sentences(text);
        sentences.split();
        return sentences.spans;
    }

    private void split() {
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (c == '\n') {
                if (!isWrapped(i)) {
                    cut(i);
                }
                i++;
            } else if (isTerminator(c)) {
                int end = afterClosing(i + 1);
                if (isEnd(i, end)) {
                    cut(end);
                }
                i = end;
            } else {
                i++;
            }
        }
        cut(text.length());
    }

    private void cut(int end) {
        int from = start;
        int to = end;
        while (from < to && isBlank(text.charAt(from))) {
            from++;
        }
        while (to > from && isBlank(text.charAt(to - 1))) {
            to--;
        }
        if (from < to) {
            spans.add(new Span(from, to));
        }
        start = end;
    }

    private int afterClosing(int from) {
        int i = from;
        while (i < text.length() && (isTerminator(text.charAt(i)) || CLOSING.indexOf(text.charAt(i)) >= 0)) {
            i++;
        }
        return i;
    }

    private boolean isEnd(int terminator, int end) {
        char mark = text.charAt(terminator);
        if (end == text.length() || FULL_WIDTH.indexOf(mark) >= 0) {
            return true;
        }
        if (!isBlank(text.charAt(end))) {
            return false;
        }
        int next = end;
        while (next < text.length() && text.charAt(next) != '\n' && isOpeningOrBlank(text.charAt(next))) {
            next++;
        }
        if (next == text.length() || text.charAt(next) == '\n') {
            return true;
        }
        if (Character.isLowerCase(text.charAt(next))) {
            return false;
        }
        if (mark != '.' || end - terminator > 1) {
            return true;
        }
        String word = wordBefore(terminator);
        return !isListNumber(terminator, word) && Abbreviations.endsSentence(word, wordAt(next));
    }

    /** The letters, digits and full stops before an index; long words are cut short, since no abbreviation is long. */
    private String wordBefore(int end) {
        int from = end;
        while (from > start && end - from <= LONGEST_WORD && isPartOfWord(text.charAt(from - 1))) {
            from--;
        }
        return text.substring(from, end);
    }

    private String wordAt(int from) {
        int to = from;
        while (to < text.length() && to - from <= LONGEST_WORD && Character.isLetter(text.charAt(to))) {
            to++;
        }
        return text.substring(from, to);
    }

    private boolean isListNumber(int terminator, String word) {
        int from = terminator - word.length();
        return !word.isEmpty()
                && word.length() <= 2
                && word.chars().allMatch(Character::isDigit)
                && (from == 0 || text.charAt(from - 1) == '\n');
    }

    /** Whether the line that ends here goes on in the next: both words in the middle of a sentence, no blank line. */
    private boolean isWrapped(int lineEnd) {
        int next = lineEnd + 1;
        while (next < text.length() && (text.charAt(next) == ' ' || text.charAt(next) == '\r')) {
            next++;
        }
        int last = lineEnd - 1;
        while (last >= start && isBlank(text.charAt(last))) {
            last--;
        }
        if (next >= text.length() || last < start || text.charAt(next) == '\n') {
            return false;
        }
        return Character.isLowerCase(text.charAt(next)) && !isTerminator(text.charAt(last)) && text.charAt(last) != ':';
    }

    private static boolean isPartOfWord(char c) {
        return Character.isLetterOrDigit(c) || c == '.';
    }

    private static boolean isOpeningOrBlank(char c) {
        return isBlank(c) || OPENING.indexOf(c) >= 0;
    }

    private static boolean isTerminator(char c) {
        return c == '.' || c == '!' || c == '?' || c == '\u2026' || FULL_WIDTH.indexOf(c) >= 0;
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || c == '\u00A0';
    }
}
