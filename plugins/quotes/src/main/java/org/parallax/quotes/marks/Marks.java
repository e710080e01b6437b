package org.parallax.quotes.marks;

import java.util.ArrayList;
import java.util.List;

/**
 * Pairs quotation marks, in one pass: curly, straight and low ones, guillemets either way round, and single ones. Marks inside
 * marks count as words. A mark of another form closes too: pages mix them.
 */
public final class Marks {

    /** How many paragraphs a passage without a closing mark may go on for. */
    private static final int PARAGRAPHS = 4;

    private final String text;
    private final List<Passage> passages = new ArrayList<>();

    private Marks(String text) {
        this.text = text;
    }

    /** The passages in marks, in the order of the text. They do not overlap. */
    public static List<Passage> of(String text) {
        Marks marks = new Marks(text);
        int at = 0;
        while (at < text.length()) {
            at = marks.step(at);
        }
        return marks.passages;
    }

    private int step(int at) {
        char c = text.charAt(at);
        if (c < 0x80 ? c != '"' && c != '\'' && c != '`' : !isDouble(c) && !isSingle(c)) {
            return at + 1;
        }
        int width = width(at);
        if (isDouble(c) || width == 2) {
            return isOpening(at, width) ? close(at, at + width) : at + width;
        }
        return isSingle(c) && isOpening(at, 1) ? closeSingle(at) : at + 1;
    }

    /** Finds the end of the passage that begins at {@code begin}. */
    private int close(int begin, int inner) {
        int paragraphEnd = -1;
        int paragraphs = 0;
        int depth = 0;
        for (int at = inner; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '\n') {
                int next = firstOfNext(at);
                if (paragraphEnd < 0) {
                    paragraphEnd = at;
                }
                if (next < text.length() && isDoubleAt(next)) {
                    // each paragraph of one quotation opens anew; the last closes
                    return goesOn(begin, next) ? close(begin, next + width(next)) : add(begin, at, false);
                }
                if (++paragraphs > PARAGRAPHS || at - inner > 6000) {
                    break;
                }
                depth = 0;
                at = next - 1;
            } else if (c >= 0x80 ? isDouble(c) : c == '"' || width(at) == 2) {
                int width = width(at);
                if (isOpening(at, width) && at > inner && !closes(begin, c)) {
                    if (paragraphs > 0) {
                        break;
                    }
                    depth = Math.min(1, depth + 1);
                } else if (at > inner || width == 1) {
                    if (depth == 0) {
                        return add(begin, at + width, true);
                    }
                    depth--;
                }
                at += width - 1;
            }
        }
        return add(begin, paragraphEnd < 0 ? text.length() : paragraphEnd, false);
    }

    /** Whether a guillemet points against the one that opened. */
    private boolean closes(int begin, char c) {
        char opened = text.charAt(begin);
        return (opened == '\u00AB' && c == '\u00BB') || (opened == '\u00BB' && c == '\u00AB');
    }

    private boolean goesOn(int begin, int next) {
        return text.charAt(begin) == text.charAt(next) && next - begin < 6000;
    }

    private int closeSingle(int begin) {
        int last = -1;
        for (int at = begin + 1; at < Math.min(text.length(), begin + 600); at++) {
            char c = text.charAt(at);
            if (c == '\n' || isDouble(c)) {
                break;
            }
            if ((c == '\'' || c == '\u2019') && !isLetterAt(at + 1) && at > begin + 1) {
                last = at;
                // after an s it may be a genitive: that of the marks is then further on
                if (text.charAt(at - 1) != 's' || at + 1 >= text.length() || text.charAt(at + 1) != ' ') {
                    break;
                }
            }
        }
        if (last < 0) {
            return begin + 1;
        }
        passages.add(new Passage(begin, last + 1, true, true));
        return last + 1;
    }

    private int add(int begin, int end, boolean closed) {
        int last = end;
        while (last > begin + 1 && Character.isWhitespace(text.charAt(last - 1))) {
            last--;
        }
        passages.add(new Passage(begin, last, closed, false));
        return end;
    }

    /** Whether the mark opens: by its form, or by what stands about it. */
    private boolean isOpening(int at, int width) {
        char c = text.charAt(at);
        boolean before = at == 0 || isBlankOrBracket(text.charAt(at - 1)) || isLooseComma(at - 1);
        boolean after = at + width < text.length() && !Character.isWhitespace(text.charAt(at + width));
        return switch (c) {
            case '\u201E', '\u201A' -> true;
            case '\u201C' -> before || (after && !isWordBefore(at));
            case '\u2018', '`' -> before;
            case '\u201D' -> before && after && !isBlankOrBracket(text.charAt(at + width));
            case '\u00AB', '\u00BB', '"' -> before && (after || c != '"');
            case '\'' -> before && after;
            default -> false;
        };
    }

    /** A comma that a blank stands before: <i>said ,"it</i>. */
    private boolean isLooseComma(int at) {
        return text.charAt(at) == ',' && at > 0 && text.charAt(at - 1) == ' ';
    }

    private boolean isWordBefore(int at) {
        char c = text.charAt(at - 1);
        return Character.isLetterOrDigit(c) || c == '.' || c == ',' || c == '!' || c == '?';
    }

    private int firstOfNext(int at) {
        int next = at;
        while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
            next++;
        }
        return next;
    }

    private boolean isDoubleAt(int at) {
        return isDouble(text.charAt(at)) || width(at) == 2;
    }

    private int width(int at) {
        char c = text.charAt(at);
        return (c == '\'' || c == '`') && at + 1 < text.length() && text.charAt(at + 1) == c ? 2 : 1;
    }

    private boolean isLetterAt(int at) {
        return at < text.length() && Character.isLetterOrDigit(text.charAt(at));
    }

    private static boolean isBlankOrBracket(char c) {
        return Character.isWhitespace(c)
                || c == '\u00A0'
                || c == '('
                || c == '['
                || c == '\u2014'
                || c == '\u2013'
                || c == '-'
                || c == ':'
                || c == '/';
    }

    private static boolean isDouble(char c) {
        return c == '"' || c == '\u201C' || c == '\u201D' || c == '\u201E' || c == '\u00AB' || c == '\u00BB';
    }

    private static boolean isSingle(char c) {
        return c == '\'' || c == '\u2018' || c == '`';
    }
}
