package org.parallax.archive;

/**
 * How much an archive holds.
 *
 * @param articles stored articles, each version of a text counted
 * @param sources things read to their end
 * @param journalFiles files that hold the stored readings
 * @param journalBytes their size together
 * @param indexBytes the size of the search index
 * @param pendingArticles articles put or changed and not committed yet, where this process writes
 * @param freeBytes the room left on the archive's disk
 * @param reservedBytes how much of that stays free: with less, nothing is written
 * @param writing whether this process writes, and no write has failed
 * @param schema version of the archive's layout
 * @param created when the archive was made, ISO 8601
 */
public record Stats(
        int articles,
        int sources,
        int journalFiles,
        long journalBytes,
        long indexBytes,
        int pendingArticles,
        long freeBytes,
        long reservedBytes,
        boolean writing,
        int schema,
        String created) {}
