package org.parallax.ingest;

import java.util.Set;
import java.util.SortedMap;
import org.parallax.api.analysis.Problem;

/**
 * What became of everything that was read. A record is a line of JSONL or an article of a page; a page without any
 * counts as one record that was skipped.
 *
 * @param articles the records handed on
 * @param duplicates the records left out because their id came before in the same resource
 * @param skipped the records left out because they are no articles
 * @param damaged the records that could not be read
 * @param warnings the repairs made to records handed on
 * @param reasons how often each reason code was reported, in alphabetical order
 */
public record Tally(
        long articles, long duplicates, long skipped, long damaged, long warnings, SortedMap<String, Long> reasons) {

    /** The codes of what is left out because it is no article, rather than because it is damaged. */
    private static final Set<String> SKIPPED = Set.of(
            "EMPTY",
            "NO_ARTICLE",
            "NO_ITEM",
            "WRONG_TYPE",
            "NOT_FOUND",
            "NOTICE",
            "NOT_PRESS",
            "FETCH_NEEDED",
            "NOT_TEXT",
            "HTTP_STATUS",
            "REVISIT",
            "CONTINUATION");

    /** Whether a problem is about something that never was an article, rather than about a damaged record. */
    public static boolean isSkip(Problem problem) {
        return SKIPPED.contains(problem.code());
    }

    /** All the records read: whatever happened to them, they are accounted for here. */
    public long records() {
        return articles + duplicates + skipped + damaged;
    }

    @Override
    public String toString() {
        return "%,d records: %,d articles, %,d duplicates, %,d skipped, %,d damaged; %,d warnings %s"
                .formatted(records(), articles, duplicates, skipped, damaged, warnings, reasons);
    }
}
