package org.parallax.archive;

/**
 * How much an archive holds.
 *
 * @param articles stored articles, each version of a text counted
 * @param sources things read to their end
 * @param journalFiles files that hold the stored readings
 * @param journalBytes their size together
 * @param indexBytes the size of the search index
 * @param schema version of the archive's layout
 * @param created when the archive was made, ISO 8601
 */
public record Stats(
        int articles, int sources, int journalFiles, long journalBytes, long indexBytes, int schema, String created) {}
