package org.parallax.quotes.learning;

import org.parallax.quotes.text.Hash;
import org.parallax.quotes.text.Kind;
import org.parallax.quotes.text.Words;

/** What can be seen of a word and the words about it, as rows of {@link Weights}. */
final class Features {

    private static final int MOST = 40;
    private static final int FAR = 25;

    private final Words words;
    private final byte[] marks;
    private final byte[] rules;
    private final int[] classes;
    private final int[] found = new int[MOST];
    private int count;

    /**
     * Features of the words of a text.
     *
     * @param marks for each word where it stands among quotation marks
     * @param rules the tags that the rules give
     */
    Features(Words words, byte[] marks, byte[] rules) {
        this.words = words;
        this.marks = marks;
        this.rules = rules;
        classes = new int[words.count()];
        for (int i = 0; i < classes.length; i++) {
            classes[i] = type(words.kinds(i));
        }
    }

    /** The features of each word of a paragraph. */
    int[][] of(Paragraph paragraph) {
        int[][] features = new int[paragraph.to() - paragraph.from()][];
        for (int i = 0; i < features.length; i++) {
            features[i] = of(paragraph, paragraph.from() + i);
        }
        return features;
    }

    private int[] of(Paragraph in, int i) {
        count = 0;
        int here = word(in, i);
        int before = word(in, i - 1);
        int after = word(in, i + 1);
        int type = type(in, i);
        int typeBefore = type(in, i - 1);
        int typeAfter = type(in, i + 1);
        add(1, 0, 0);
        add(2, here, 0);
        add(3, before, 0);
        add(4, after, 0);
        add(5, word(in, i - 2), 0);
        add(6, word(in, i + 2), 0);
        add(7, before, here);
        add(8, here, after);
        add(9, type, typeBefore);
        add(10, type, typeAfter);
        add(11, typeBefore * 64 + type, typeAfter);
        add(12, type * 64 + typeAfter, type(in, i + 2));
        add(13, type(in, i - 2) * 64 + typeBefore, type);
        add(14, here, typeBefore);
        add(15, here, typeAfter);
        add(16, before, type);
        add(17, after, type);
        add(18, suffix(i), type);
        int rule = rule(in, i);
        add(19, rule, 0);
        add(20, rule * 8 + rule(in, i - 1), rule(in, i + 1));
        add(21, rule, here);
        add(22, rule, type * 64 + typeAfter);
        add(23, rule, type * 64 + typeBefore);
        int mark = mark(in, i);
        add(24, mark * 4 + mark(in, i - 1), mark(in, i + 1));
        add(25, mark, type * 64 + typeAfter);
        add(26, mark * 8 + rule, 0);
        wide(in, i, type, rule, mark);
        int[] features = new int[count];
        System.arraycopy(found, 0, features, 0, count);
        return features;
    }

    /** The verbs of saying and the marks of the sentence before and after, and how far they are. */
    private void wide(Paragraph in, int i, int type, int rule, int mark) {
        int left = cue(in, i, -1);
        int right = cue(in, i, 1);
        int leftType = left < 0 ? 63 : classes[left];
        int rightType = right < 0 ? 63 : classes[right];
        int leftWord = left < 0 ? 0 : words.hash(left);
        add(27, leftType, distance(i - left, left));
        add(28, rightType, distance(right - i, right));
        add(29, leftType * 64 + rightType, type);
        add(30, leftWord, type);
        add(31, right < 0 ? 0 : words.hash(right), type);
        add(32, leftWord, rule);
        int start = start(in, i);
        add(33, Math.min(6, i - start), type);
        add(34, word(in, start), type);
        add(35, mark, type(in, start) * 64 + leftType);
        add(36, comma(in, i), type * 8 + rule);
        add(37, comma(in, i), leftType);
    }

    private int comma(Paragraph in, int i) {
        int commas = 0;
        for (int at = i - 1; at >= in.from() && i - at < FAR && !words.is(at, Kind.STOP); at--) {
            if (words.is(at, Kind.COMMA)) {
                commas++;
            }
            if (words.is(at, Kind.CUE) && words.is(at, Kind.PAST | Kind.THIRD)) {
                return Math.min(3, commas) + 4;
            }
        }
        return Math.min(3, commas);
    }

    private int cue(Paragraph in, int i, int step) {
        for (int at = i + step; at >= in.from() && at < in.to() && Math.abs(at - i) < FAR; at += step) {
            if (words.is(at, Kind.STOP) && marks[at] == marks[i]) {
                return -1;
            }
            if (words.is(at, Kind.CUE) && (marks[at] != 2 || marks[i] == 2)) {
                return at;
            }
        }
        return -1;
    }

    private int start(Paragraph in, int i) {
        int at = i;
        while (at > in.from() && i - at < FAR && !words.is(at - 1, Kind.STOP)) {
            at--;
        }
        return at;
    }

    private static int distance(int tokens, int at) {
        return at < 0 ? 9 : tokens < 4 ? tokens : tokens < 7 ? 4 : tokens < 12 ? 5 : 6;
    }

    private void add(int template, int one, int other) {
        int mixed = Hash.mix(one * 0x2C1B3C6D + other * 0x297A2D39 + template * 0x68E31DA4);
        found[count++] = mixed & (Weights.ROWS - 1);
    }

    private int word(Paragraph in, int i) {
        return i < in.from() ? 1 : i >= in.to() ? 2 : words.hash(i);
    }

    private int type(Paragraph in, int i) {
        return i < in.from() ? 61 : i >= in.to() ? 62 : classes[i];
    }

    private int rule(Paragraph in, int i) {
        return i < in.from() || i >= in.to() ? 7 : rules[i];
    }

    private int mark(Paragraph in, int i) {
        return i < in.from() || i >= in.to() ? 0 : marks[i];
    }

    private int suffix(int i) {
        int end = words.end(i);
        return Hash.of(words.text(), Math.max(words.begin(i), end - 3), end);
    }

    /** One number for what a word can be. */
    private static int type(long kinds) {
        if ((kinds & Kind.ANY_MARK) != 0) {
            return 1 + Long.numberOfTrailingZeros(kinds & Kind.ANY_MARK) - 34;
        }
        long of = kinds & (Kind.AUXILIARY | Kind.PERSON | Kind.OBJECT | Kind.RELATIVE | Kind.THAT | Kind.AND | Kind.TO);
        if (of != 0) {
            return 10 + Long.numberOfTrailingZeros(of) % 20;
        }
        if ((kinds & Kind.CUE) != 0) {
            int form = (kinds & Kind.PAST) != 0 ? 0 : (kinds & Kind.DOING) != 0 ? 1 : (kinds & Kind.THIRD) != 0 ? 2 : 3;
            return 30 + form * 3 + ((kinds & Kind.SAY) != 0 ? 0 : (kinds & Kind.WANT) != 0 ? 1 : 2);
        }
        if ((kinds & (Kind.PREP | Kind.SUB | Kind.DET | Kind.TIME | Kind.ADVERB)) != 0) {
            return (kinds & Kind.SUB) != 0
                    ? 42
                    : (kinds & Kind.PREP) != 0 ? 43 : (kinds & Kind.DET) != 0 ? 44 : (kinds & Kind.TIME) != 0 ? 45 : 46;
        }
        if ((kinds & Kind.CAPITAL) != 0) {
            return (kinds & Kind.OWNER) != 0 ? 47 : (kinds & Kind.TITLE) != 0 ? 48 : 49;
        }
        if ((kinds & Kind.ROLE) != 0) {
            return 50;
        }
        if ((kinds & Kind.NOUN) != 0) {
            return 51;
        }
        if ((kinds & (Kind.ED | Kind.ING)) != 0) {
            return (kinds & Kind.ED) != 0 ? 52 : 53;
        }
        return (kinds & Kind.PLURAL) != 0 ? 54 : (kinds & Kind.NUMBER) != 0 ? 55 : 56;
    }
}
