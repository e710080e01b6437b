package org.parallax.sentiment;

import java.util.Arrays;
import java.util.List;
import org.parallax.api.annotation.Span;

/**
 * What the words around a word make of it: negation, degree, contrast, condition, quotation, capitals and exclamation.
 * After the rules of VADER (Hutto and Gilbert, ICWSM 2014), with condition and quotation added, and with capitals and
 * exclamation marks weighing less, as befits news.
 */
final class Rules {

    private static final int REACH_OF_NEGATION = 3;
    private static final int REACH_OF_DEGREE = 2;
    private static final double NEGATED = -0.6;
    private static final double BEFORE_CONTRAST = 0.6;
    private static final double AFTER_CONTRAST = 1.3;
    private static final double CONDITIONAL = 0.8;
    private static final double QUOTED = 0.85;
    private static final double SHOUTED = 1.15;
    private static final double EXCLAIMED = 1.1;

    private Rules() {}

    /** The factor of each word of a sentence. */
    static Factor[] factors(String text, Span sentence, List<Token> tokens) {
        Factor[] factors = new Factor[tokens.size()];
        Arrays.fill(factors, Factor.NONE);
        boolean allShouted = tokens.stream().allMatch(Token::shouted);
        boolean[] quoted = quoted(text, sentence, tokens);
        boolean exclaimed = text.substring(sentence.start(), sentence.end()).indexOf('!') >= 0;
        int contrast = indexOfContrast(tokens);
        for (int i = 0; i < factors.length; i++) {
            factors[i] = near(text, tokens, i, factors[i]);
            if (contrast >= 0 && i != contrast) {
                factors[i] = factors[i].times(
                        i < contrast ? BEFORE_CONTRAST : AFTER_CONTRAST,
                        (i < contrast ? "before " : "after ")
                                + tokens.get(contrast).word());
            }
            if (quoted[i]) {
                factors[i] = factors[i].times(QUOTED, "quoted");
            }
            if (tokens.get(i).shouted() && !allShouted) {
                factors[i] = factors[i].times(SHOUTED, "capitals");
            }
            if (exclaimed) {
                factors[i] = factors[i].times(EXCLAIMED, "!");
            }
        }
        return factors;
    }

    private static Factor near(String text, List<Token> tokens, int index, Factor factor) {
        Factor near = factor;
        for (int i = index - 1; i >= Math.max(0, index - REACH_OF_NEGATION); i--) {
            if (isBreak(text, tokens.get(i).end(), tokens.get(i + 1).start())) {
                return near;
            }
            String word = tokens.get(i).word();
            int distance = index - i;
            Double degree = Vocabulary.DEGREES.get(word);
            if (degree != null && distance <= REACH_OF_DEGREE) {
                near = near.times(1 + degree / distance, word);
            } else if (Vocabulary.isNegation(word) && !isNotOnly(tokens, i)) {
                near = near.times(NEGATED, word);
            } else if (Vocabulary.CONDITIONALS.contains(word)) {
                near = near.times(CONDITIONAL, word);
            }
        }
        return near;
    }

    private static boolean isNotOnly(List<Token> tokens, int index) {
        return index + 1 < tokens.size()
                && (tokens.get(index + 1).word().equals("only")
                        || tokens.get(index + 1).word().equals("just"));
    }

    private static boolean isBreak(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (";:()\u2013\u2014".indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** The last "but" of a sentence that is not its first word; −1 where there is none. */
    private static int indexOfContrast(List<Token> tokens) {
        for (int i = tokens.size() - 1; i > 0; i--) {
            if (Vocabulary.CONTRASTS.contains(tokens.get(i).word())) {
                return i;
            }
        }
        return -1;
    }

    /** Which words stand between quotation marks; a sentence with an unpaired mark is quoted up to, or from, that mark. */
    private static boolean[] quoted(String text, Span sentence, List<Token> tokens) {
        boolean[] quoted = new boolean[tokens.size()];
        boolean inside = firstMarkCloses(text, sentence);
        int token = 0;
        for (int i = sentence.start(); i < sentence.end() && token < quoted.length; i++) {
            char c = text.charAt(i);
            if (c == '"') {
                inside = !inside;
            } else if (c == '\u201C' || c == '\u00AB' || c == '\u201E') {
                inside = true;
            } else if (c == '\u201D' || c == '\u00BB') {
                inside = false;
            }
            if (i == tokens.get(token).start()) {
                quoted[token++] = inside;
            }
        }
        return quoted;
    }

    private static boolean firstMarkCloses(String text, Span sentence) {
        for (int i = sentence.start(); i < sentence.end(); i++) {
            char c = text.charAt(i);
            if (c == '\u201D' || c == '\u00BB') {
                return true;
            }
            if (c == '\u201C' || c == '\u00AB' || c == '\u201E' || c == '"') {
                return false;
            }
        }
        return false;
    }
}
