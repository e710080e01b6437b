package org.parallax.archive;

import java.io.IOException;

/** What the documents of one segment have in one field, each different value as a number from 0 in the order of the values. */
interface Column {

    /** How many different values there are. */
    int size();

    /**
     * Counts the values of documents.
     *
     * @param documents in ascending order, the first {@code length} of them
     * @return how many of them have a value
     */
    int count(int[] documents, int length, Counts counts) throws IOException;
}
