package org.parallax.archive;

/**
 * A place between two members of the journal.
 *
 * @param file the number of a journal file, counting from 1
 * @param length how many bytes of that file come before it
 */
record Position(int file, long length) implements Comparable<Position> {

    /** Where a journal begins. */
    static final Position START = new Position(1, 0);

    @Override
    public int compareTo(Position other) {
        int byFile = Integer.compare(file, other.file);
        return byFile != 0 ? byFile : Long.compare(length, other.length);
    }
}
