package org.parallax.sentiment.model;

import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * What the words around a word make of its weight: negation, relief, condition, contrast, degree, capitals, exclamation. What
 * is good and what is bad are not changed alike: <i>not good</i> is bad, <i>not bad</i> is hardly good. The numbers are those that
 * a regression on rated sentences found, rounded.
 *
 * <p>Goes through the words of a sentence in their order; not for several threads.
 */
final class Factors {

    private static final int NEAR = 3;
    private static final int FAR = 6;
    private static final int REACH = 5;
    private static final int DEGREE_REACH = 2;
    private static final int NEVER = -100;

    private final Lexicon lexicon;
    private final Tokens tokens;
    private final int begin;
    private final boolean exclaimed;
    private final boolean allShouted;
    private final int contrast;
    private int next;
    private int negation = NEVER;
    private int relief = NEVER;
    private int condition = NEVER;

    Factors(Lexicon lexicon, Tokens tokens, int begin, int end, boolean exclaimed) {
        this.lexicon = lexicon;
        this.tokens = tokens;
        this.begin = begin;
        this.exclaimed = exclaimed;
        int last = NEVER;
        boolean shouted = true;
        for (int i = begin; i < end; i++) {
            shouted &= tokens.isShouted(i);
            if (i > begin && lexicon.role(tokens.hash(i)) == Role.CONTRAST) {
                last = i;
            }
        }
        contrast = last;
        allShouted = shouted;
        next = begin;
    }

    /**
     * The factor of a word, later than the one asked for before.
     *
     * @param good whether the word by itself is good
     * @param reasons takes the words that made the factor what it is
     */
    double of(int token, boolean good, @Nullable StringJoiner reasons) {
        while (next < token) {
            pass(next++);
        }
        if (token > begin && isBreak(tokens.end(token - 1), tokens.begin(token))) {
            forget();
        }
        double factor = good ? ofGood(token, reasons) : ofBad(token, reasons);
        factor *= degree(token, reasons);
        if (contrast != NEVER && token != contrast) {
            boolean before = token < contrast;
            note(reasons, before ? "before " : "after ", contrast);
            factor *= good ? before ? 0.6 : 1.4 : before ? 0.75 : 1.3;
        }
        if (tokens.isShouted(token) && !allShouted) {
            factor *= 1.15;
            note(reasons, "capitals");
        }
        if (exclaimed) {
            factor *= 1.1;
            note(reasons, "!");
        }
        return factor;
    }

    private double ofGood(int token, @Nullable StringJoiner reasons) {
        double factor = 1;
        if (token - negation <= FAR) {
            factor = token - negation <= NEAR ? -1.2 : 0.2;
            note(reasons, "", negation);
        }
        if (token - condition <= REACH) {
            factor *= 0.8;
            note(reasons, "", condition);
        }
        return factor;
    }

    private double ofBad(int token, @Nullable StringJoiner reasons) {
        boolean near = token - negation <= NEAR;
        if (token - relief <= REACH) {
            note(reasons, "", relief);
            return near ? 0.9 : 0.05;
        }
        if (token - negation > FAR) {
            return 1;
        }
        note(reasons, "", negation);
        return near ? 0.1 : 0.75;
    }

    private double degree(int token, @Nullable StringJoiner reasons) {
        double degree = 1;
        for (int i = Math.max(begin, token - DEGREE_REACH); i < token; i++) {
            Role role = lexicon.role(tokens.hash(i));
            if (role == Role.STRONGER || role == Role.WEAKER) {
                degree += role == Role.STRONGER ? 0.5 : -0.5;
                note(reasons, "", i);
            }
        }
        return Math.max(0, degree);
    }

    /** Remembers what a word does to those after it. */
    private void pass(int token) {
        if (token > begin && isBreak(tokens.end(token - 1), tokens.begin(token))) {
            forget();
        }
        Role role = tokens.isNot(token) ? Role.NEGATION : lexicon.role(tokens.hash(token));
        if (role == Role.NEGATION && !isNotOnly(token)) {
            negation = token;
        } else if (role == Role.RELIEF) {
            relief = token;
        } else if (role == Role.CONDITION) {
            condition = token;
        }
    }

    private void forget() {
        negation = NEVER;
        relief = NEVER;
        condition = NEVER;
    }

    private boolean isNotOnly(int token) {
        return token + 1 < tokens.count() && (is(token + 1, "only") || is(token + 1, "just"));
    }

    private boolean is(int token, String word) {
        return tokens.end(token) - tokens.begin(token) == word.length()
                && tokens.text().startsWith(word, tokens.begin(token));
    }

    private boolean isBreak(int from, int to) {
        for (int i = from; i < to; i++) {
            char c = tokens.text().charAt(i);
            if (c == ';' || c == ':' || c == '(' || c == ')' || c == '\u2013' || c == '\u2014') {
                return true;
            }
        }
        return false;
    }

    private void note(@Nullable StringJoiner reasons, String before, int token) {
        if (reasons != null) {
            reasons.add(before + tokens.word(token));
        }
    }

    private static void note(@Nullable StringJoiner reasons, String reason) {
        if (reasons != null) {
            reasons.add(reason);
        }
    }
}
