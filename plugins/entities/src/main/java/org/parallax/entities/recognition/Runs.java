package org.parallax.entities.recognition;

/** Goes through the runs of words that may be names. */
final class Runs {

    /** No run is longer; a longer stretch of capitals is cut. */
    private static final int LONGEST = 200;

    private Runs() {}

    /** Takes a run. */
    interface Taker {

        /** Takes the run of {@code length} words from {@code first} on; {@code features} stands at its sentence. */
        void take(int first, int length, Features features);
    }

    /** Gives the runs of a document, in its order. */
    static void of(Document document, Taker taker) {
        boolean[] marks = new boolean[document.words.count()];
        Features features = new Features(document);
        for (int s = 0; s + 1 < document.starts.length; s++) {
            int first = document.starts[s];
            int end = document.starts[s + 1];
            Candidates.mark(document.words, first, end, marks);
            features.enter(first, end);
            int i = first;
            while (i < end) {
                int from = i;
                while (i < end && marks[i] && i - from < LONGEST) {
                    i++;
                }
                if (i > from) {
                    taker.take(from, i - from, features);
                } else {
                    i++;
                }
            }
        }
    }
}
