package org.parallax.archive;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.search.Query;
import org.parallax.api.annotation.Span;
import org.parallax.archive.SearchResult.Marked;

/** Cuts the best part out of a body, and marks the words that matched in it and in the title. */
final class Marker {

    /** How long a snippet may be, in UTF-16 code units. */
    private static final int MOST = 400;

    private static final int BEFORE = 60;
    /** How much of a body is searched for the best part. */
    private static final int LONGEST_BODY = 100_000;

    private final Finder finder;

    Marker(Analyzer analyzer, Query query) {
        this.finder = new Finder(analyzer, Sought.by(query));
    }

    Marked title(String title) throws IOException {
        List<Occurrence> found = finder.in(title);
        return found.isEmpty() ? new Marked(title, List.of()) : new Excerpt(title, found, finder.words()).whole();
    }

    Marked snippet(String body) throws IOException {
        String searched = body.substring(0, Math.min(LONGEST_BODY, body.length()));
        List<Occurrence> found = finder.in(searched);
        return shortened(
                found.isEmpty() ? new Marked(searched, List.of()) : new Excerpt(searched, found, finder.words()).best(),
                MOST);
    }

    /** At most so many characters, so that the first mark is among them. */
    private static Marked shortened(Marked marked, int most) {
        String text = marked.text();
        if (text.length() <= most) {
            return marked;
        }
        int first = marked.marks().isEmpty() ? 0 : marked.marks().get(0).start();
        int start = whole(text, Math.max(0, first + BEFORE < most ? 0 : first - BEFORE));
        int end = whole(text, Math.min(text.length(), start + most));
        List<Span> kept = marked.marks().stream()
                .filter(it -> it.start() >= start && it.end() <= end)
                .map(it -> it.shifted(-start))
                .toList();
        return new Marked(text.substring(start, end), kept);
    }

    /** An offset that does not part a pair of surrogates. */
    private static int whole(String text, int offset) {
        return offset > 0 && offset < text.length() && Character.isLowSurrogate(text.charAt(offset))
                ? offset - 1
                : offset;
    }
}
