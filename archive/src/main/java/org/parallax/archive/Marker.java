package org.parallax.archive;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.search.uhighlight.PassageFormatter;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.search.uhighlight.WholeBreakIterator;
import org.parallax.api.annotation.Span;
import org.parallax.archive.SearchResult.Marked;

/** Cuts the best part out of a body, and marks the words that matched in it and in the title. */
final class Marker {

    private static final Set<String> TEXT = Set.of(Fields.TITLE, Fields.BODY);
    /** How long a snippet may be, in UTF-16 code units. */
    private static final int MOST = 400;

    private static final int BEFORE = 60;
    /** How much of a body is searched for the best part. */
    private static final int LONGEST_BODY = 100_000;

    private final UnifiedHighlighter titles;
    private final UnifiedHighlighter bodies;
    private final Query query;

    Marker(Analyzer analyzer, Query query) {
        this.query = query;
        this.titles = highlighter(analyzer, Excerpt::whole);
        this.bodies = highlighter(analyzer, Excerpt::best);
    }

    private static UnifiedHighlighter highlighter(Analyzer analyzer, Function<Excerpt, Marked> cut) {
        return UnifiedHighlighter.builderWithoutSearcher(analyzer)
                .withFieldMatcher(TEXT::contains)
                .withWeightMatches(false)
                .withPassageRelevancyOverSpeed(false)
                .withMaxLength(LONGEST_BODY)
                .withBreakIterator(WholeBreakIterator::new)
                .withFormatter(new Whole(cut))
                .build();
    }

    Marked title(String title) throws IOException {
        return mark(titles, Fields.TITLE, title, title.length());
    }

    Marked snippet(String body) throws IOException {
        return mark(bodies, Fields.BODY, body, MOST);
    }

    private Marked mark(UnifiedHighlighter highlighter, String field, String text, int most) throws IOException {
        Object found = text.isBlank() ? null : highlighter.highlightWithoutSearcher(field, query, text, 1);
        if (found instanceof Marked marked) {
            return shortened(marked, most);
        }
        return shortened(new Marked(text, List.of()), most);
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

    /** Hands the one passage, which is the whole text, on. */
    private static final class Whole extends PassageFormatter {

        private final Function<Excerpt, Marked> cut;

        Whole(Function<Excerpt, Marked> cut) {
            this.cut = cut;
        }

        @Override
        public Object format(Passage[] passages, String content) {
            return cut.apply(new Excerpt(content, passages[0]));
        }
    }
}
