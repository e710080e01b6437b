package org.parallax.ingest;

import java.util.SortedMap;

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
