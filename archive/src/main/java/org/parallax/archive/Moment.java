package org.parallax.archive;

import java.util.Comparator;

/**
 * A place in the row of all changes ever committed to an archive. Written {@code 1-20480-3}; of two, the later change has the
 * greater.
 *
 * @param file the number of a journal file, counting from 1
 * @param offset where in it a commit begins, in bytes
 * @param line how many changes of that commit come before
 */
public record Moment(int file, long offset, int line) implements Comparable<Moment> {

    /** Before the first change. */
    public static final Moment START = new Moment(1, 0, 0);

    private static final Comparator<Moment> ORDER = Comparator.comparingInt(Moment::file)
            .thenComparingLong(Moment::offset)
            .thenComparingInt(Moment::line);

    static Moment at(Position position) {
        return new Moment(position.file(), position.length(), 0);
    }

    /**
     * Reads what {@link #toString} wrote.
     *
     * @throws IllegalArgumentException if it is something else
     */
    public static Moment of(String text) {
        String[] parts = text.split("-", -1);
        try {
            if (parts.length == 3) {
                Moment moment =
                        new Moment(Integer.parseInt(parts[0]), Long.parseLong(parts[1]), Integer.parseInt(parts[2]));
                if (moment.file > 0 && moment.offset >= 0 && moment.line >= 0) {
                    return moment;
                }
            }
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(refusal(text), e);
        }
        throw new IllegalArgumentException(refusal(text));
    }

    private static String refusal(String text) {
        return "'%s' is no place in the changes of an archive, such as 1-20480-3; take one that the archive gave"
                .formatted(text);
    }

    @Override
    public int compareTo(Moment other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return file + "-" + offset + "-" + line;
    }
}
