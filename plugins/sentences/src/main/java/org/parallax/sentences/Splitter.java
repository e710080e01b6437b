package org.parallax.sentences;

import org.parallax.api.annotation.Span;

/**
 * Cuts a text into sentences in one pass: after the marks that end them, together with the quotation marks, brackets and
 * note numbers that follow, where no abbreviation, initial, figure, lower-case word or clause of speech speaks against it;
 * and at line ends, unless a line was merely wrapped.
 */
final class Splitter {

    /** A shorter line was not wrapped: it is a heading, a date, an item of a list. */
    private static final int SHORTEST_WRAPPED = 32;
    /** How far it looks around a mark. No abbreviation and no name is longer. */
    private static final int WINDOW = 40;

    private static final String DASHES = "-\u2013\u2014";
    private static final String QUOTES = "\"'\u201D\u2019\u00BB";
    private static final String OPENING_QUOTES = "\u201C\u201E\u00AB";

    private final String text;
    private final Taker taker;
    private int start;
    private int line;

    /** Takes the sentences of a text, in its order. */
    interface Taker {

        /**
         * Takes one.
         *
         * @param start where it begins, in UTF-16 code units
         * @param end where it ends
         * @param ended whether a mark ends it
         */
        void take(int start, int end, boolean ended);
    }

    private Splitter(String text, Taker taker) {
        this.text = text;
        this.taker = taker;
    }

    /** Gives the sentences of a text to {@code taker}, without the blanks around them. */
    static void split(String text, Taker taker) {
        new Splitter(text, taker).run();
    }

    /** The mark that ends a sentence. */
    static char ender(String text, Span sentence) {
        int last = sentence.end() - 1;
        while (last > sentence.start() && !Marks.isEnder(text.charAt(last))) {
            last--;
        }
        return text.charAt(last);
    }

    private void run() {
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (Marks.isEnder(c)) {
                int end = afterClosing(i + 1);
                if (isEnd(i, end)) {
                    cut(end, true);
                }
                i = end;
            } else {
                i++;
                if (Marks.isLineEnd(c)) {
                    if (!isWrapped(i - 1)) {
                        cut(i - 1, false);
                    }
                    line = i;
                }
            }
        }
        cut(text.length(), false);
    }

    private void cut(int end, boolean ended) {
        int from = start;
        int to = end;
        while (from < to && Marks.isBlank(text.charAt(from))) {
            from++;
        }
        while (to > from && Marks.isBlank(text.charAt(to - 1))) {
            to--;
        }
        if (from < to) {
            taker.take(from, to, ended);
        }
        start = end;
    }

    /** Where the marks end that close a sentence: further enders, also with blanks between, quotes, brackets, notes. */
    private int afterClosing(int from) {
        int i = from;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (Marks.isEnder(c) || Marks.isClosing(c) || isClosingQuote(i)) {
                i++;
            } else if (c == ' ' && i + 1 < text.length() && text.charAt(i + 1) == '.' && text.charAt(i - 1) == '.') {
                i += 2;
            } else {
                int note = afterNote(i);
                if (note == i) {
                    return i;
                }
                i = note;
            }
        }
        return i;
    }

    /** Whether a quotation mark that opens in English closes here, as it does in German. */
    private boolean isClosingQuote(int i) {
        return text.charAt(i) == '\u201C' && (i + 1 == text.length() || Marks.isBlank(text.charAt(i + 1)));
    }

    /** Where the number of a note such as <i>[12]</i> ends that begins here; {@code from} where none does. */
    private int afterNote(int from) {
        if (text.charAt(from) != '[') {
            return from;
        }
        int i = from + 1;
        while (i < text.length() && i - from < 5 && Character.isDigit(text.charAt(i))) {
            i++;
        }
        return i > from + 1 && i < text.length() && text.charAt(i) == ']' ? i + 1 : from;
    }

    private boolean isEnd(int mark, int end) {
        char ender = text.charAt(mark);
        if (end == text.length() || Marks.isClosed(ender)) {
            return true;
        }
        if (!Marks.isBlank(text.charAt(end))) {
            return OPENING_QUOTES.indexOf(text.charAt(end)) >= 0 || (ender == '.' && isUnspacedEnd(mark, end));
        }
        int next = end;
        while (next < text.length()
                && !Marks.isLineEnd(text.charAt(next))
                && (Marks.isBlank(text.charAt(next)) || Marks.isOpening(text.charAt(next)))) {
            next++;
        }
        if (next == text.length() || Marks.isLineEnd(text.charAt(next))) {
            return true;
        }
        if (isLowerCase(next) || isSourceAfter(mark, end)) {
            return false;
        }
        if (ender == '.' && isSingle(mark, end)) {
            String word = wordBefore(mark);
            return !isListNumber(mark, word) && Abbreviations.endsSentence(word, wordAt(next), text.charAt(next));
        }
        return !isSpeechAfter(mark, end, next) && !isName(mark, next);
    }

    /** Whether a full stop without a blank after it ends a sentence all the same: <i>closed.The ferry</i>. */
    private boolean isUnspacedEnd(int mark, int end) {
        return end == mark + 1
                && mark >= 2
                && Character.isLowerCase(text.charAt(mark - 1))
                && Character.isLowerCase(text.charAt(mark - 2))
                && Character.isUpperCase(text.charAt(end))
                && Abbreviations.opens(wordAt(end));
    }

    /** Whether the only ender here is the first: nothing but brackets and quotes follows it. */
    private boolean isSingle(int mark, int end) {
        for (int i = mark + 1; i < end; i++) {
            if (Marks.isEnder(text.charAt(i)) || text.charAt(i) == ']') {
                return false;
            }
        }
        return true;
    }

    /** Whether a question or exclamation was quoted and its speaker follows: <i>“Closed?” Mayor Arden asked</i>. */
    private boolean isSpeechAfter(int mark, int end, int next) {
        boolean quoted = end > mark + 1 && text.charAt(end - 1) != ')' && text.charAt(end - 1) != ']';
        if (!quoted || text.charAt(mark) == '.' || Marks.isOpening(text.charAt(next - 1))) {
            return false;
        }
        int i = next;
        for (int words = 0; words < 4 && i < text.length() && i - next < WINDOW; words++) {
            String word = wordAt(i);
            if (words > 0 && Abbreviations.isSpeech(word)) {
                return true;
            }
            if (word.isEmpty() || (words > 0 && Character.isLowerCase(word.charAt(0)))) {
                return false;
            }
            i += word.length();
            while (i < text.length() && (text.charAt(i) == ' ' || text.charAt(i) == '.')) {
                i++;
            }
        }
        return false;
    }

    /** Whether a quotation ended and a dash leads to its source: <i>“It is closed.” — J. Arden</i>. */
    private boolean isSourceAfter(int mark, int end) {
        return end > mark + 1
                && end + 1 < text.length()
                && DASHES.indexOf(text.charAt(end + 1)) >= 0
                && QUOTES.indexOf(text.charAt(end - 1)) >= 0;
    }

    /** Whether an exclamation mark belongs to a name. */
    private boolean isName(int mark, int next) {
        return text.charAt(mark) == '!' && wordBefore(mark).equals("Yahoo") && !Abbreviations.opens(wordAt(next));
    }

    /** A lower-case letter, unless it begins an address, or a name such as <i>iPhone</i>. */
    private boolean isLowerCase(int at) {
        return Character.isLowerCase(text.charAt(at))
                && !text.startsWith("http", at)
                && !text.startsWith("www.", at)
                && !(at + 1 < text.length() && Character.isUpperCase(text.charAt(at + 1)));
    }

    /** The letters, digits and full stops before an index. */
    private String wordBefore(int end) {
        int from = end;
        while (from > start && end - from <= WINDOW && isPartOfWord(text.charAt(from - 1))) {
            from--;
        }
        return text.substring(from, end);
    }

    private String wordAt(int from) {
        int to = from;
        while (to < text.length() && to - from <= WINDOW && Character.isLetter(text.charAt(to))) {
            to++;
        }
        return text.substring(from, to);
    }

    /** Whether the number of an item of a list stands here, at the start of its line. */
    private boolean isListNumber(int mark, String word) {
        int from = mark - word.length();
        boolean number = !word.isEmpty() && word.length() <= 2 && word.chars().allMatch(Character::isDigit);
        return number && (from == 0 || Marks.isLineEnd(text.charAt(from - 1)));
    }

    /** Whether the line that ends here goes on in the next: both words in the middle of a sentence, no blank line. */
    private boolean isWrapped(int lineEnd) {
        int next = lineEnd + 1;
        while (next < text.length() && (text.charAt(next) == ' ' || text.charAt(next) == '\r')) {
            next++;
        }
        int last = lineEnd - 1;
        while (last >= start && Marks.isBlank(text.charAt(last))) {
            last--;
        }
        if (next >= text.length() || last < start || text.charAt(next) == '\n' || lineEnd - line < SHORTEST_WRAPPED) {
            return false;
        }
        char before = text.charAt(last);
        return Character.isLowerCase(text.charAt(next)) && !Marks.isEnder(before) && before != ':';
    }

    private static boolean isPartOfWord(char c) {
        return Character.isLetterOrDigit(c) || c == '.' || c == '&';
    }
}
