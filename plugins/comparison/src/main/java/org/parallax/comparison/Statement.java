package org.parallax.comparison;

import java.util.BitSet;
import org.parallax.comparison.part.Line;
import org.parallax.comparison.part.Telling;

/**
 * A sentence that counts, in somebody's words.
 *
 * @param teller whose words they are
 * @param printers the numbers of all tellers who printed it, the teller among them
 */
record Statement(Telling telling, Line line, Voices.Teller teller, BitSet printers) {

    boolean isSentence() {
        return line.role() == Line.Role.SENTENCE;
    }
}
