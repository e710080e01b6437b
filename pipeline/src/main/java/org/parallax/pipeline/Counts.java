package org.parallax.pipeline;

/**
 * What became of everything that was read. Every record is stored, already there, skipped or damaged.
 *
 * @param records the records read
 * @param stored the articles that are in the archive now and were not before, or not in these words
 * @param present the articles that were there already
 * @param skipped what was no article
 * @param damaged what could not be read, and is kept in the quarantine
 * @param sources the files and streams read
 * @param known the files that had been read to their end before, and were not read again
 * @param relabelled how many layers of stored articles that rest on other articles, such as their copies and stories, changed
 * @param articles how many articles the archive holds now
 * @param interrupted whether the run was told to end early
 */
public record Counts(
        long records,
        long stored,
        long present,
        long skipped,
        long damaged,
        long sources,
        long known,
        long relabelled,
        long articles,
        boolean interrupted) {

    /** These counts, with what linkers changed. */
    Counts relabelled(long changed, boolean stopped) {
        return new Counts(records, stored, present, skipped, damaged, sources, known, changed, articles, stopped);
    }
}
