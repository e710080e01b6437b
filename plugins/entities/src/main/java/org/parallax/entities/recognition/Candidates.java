package org.parallax.entities.recognition;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.parallax.entities.text.Hash;
import org.parallax.entities.text.Shape;
import org.parallax.entities.text.Words;

/**
 * Which words may be part of a name at all: those with a capital, and the small words, numbers and marks between or right
 * before them. The others need not be looked at.
 */
final class Candidates {

    private static final int LONGEST_GAP = 4;
    private static final Set<Integer> WITHIN = hashes(
            "of and the for in on at to de del della di da do dos du des la le les el al as von van der den und y e i bin ibn"
                    + " ben abu ul ud or & - ' 's ’ . , / ! : ( ) – + @ # with by from against an a al- ur");
    private static final Set<Integer> BEFORE =
            hashes("al el as an ash de von van bin ibn la le di du da e i - ' # @ ad ar d");

    private Candidates() {}

    /** Marks the words that may be part of a name. */
    static void mark(Words words, int first, int end, boolean[] marks) {
        int gap = Integer.MAX_VALUE;
        for (int i = first; i < end; i++) {
            marks[i] = false;
            byte shape = words.shape(i);
            if (Shape.isCapital(shape)) {
                marks[i] = true;
                if (gap <= LONGEST_GAP) {
                    Arrays.fill(marks, i - gap, i, true);
                } else {
                    lead(words, first, i, marks);
                }
                gap = 0;
            } else if (gap < LONGEST_GAP && isWithin(words, i)) {
                boolean number = shape == Shape.NUMBER || shape == Shape.YEAR;
                marks[i] = number && (gap == 0 || marks[i - 1]);
                gap++;
            } else {
                gap = Integer.MAX_VALUE;
            }
        }
    }

    /** Marks what leads to a capital without another capital before it: <i>al-</i>, <i>2016</i>, <i>e-</i>. */
    private static void lead(Words words, int first, int capital, boolean[] marks) {
        int i = capital - 1;
        for (int steps = 0; steps < 3 && i >= first; steps++, i--) {
            byte shape = words.shape(i);
            boolean number = shape == Shape.NUMBER || shape == Shape.YEAR;
            if (!number && !BEFORE.contains(words.hash(i))) {
                return;
            }
            marks[i] = true;
        }
    }

    private static boolean isWithin(Words words, int i) {
        byte shape = words.shape(i);
        return shape == Shape.NUMBER || shape == Shape.YEAR || WITHIN.contains(words.hash(i));
    }

    private static Set<Integer> hashes(String words) {
        return Arrays.stream(words.split(" ")).map(Hash::of).collect(Collectors.toUnmodifiableSet());
    }
}
