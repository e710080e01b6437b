package org.parallax.ingest.dump;

import java.util.List;

/**
 * The head of an article: its title and what stands between that and the body.
 *
 * @param title the line of the title; -1 where the article has none
 * @param standfirst the lines of the standfirst
 * @param evidence the lines that name authors or dates
 * @param body the line where the body begins
 */
record Head(int title, List<Integer> standfirst, List<Integer> evidence, int body) {

    /** Where the article before this head is over. */
    int begin() {
        return title >= 0 ? title : body;
    }

    boolean isStrong() {
        return !evidence.isEmpty();
    }
}
