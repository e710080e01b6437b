package org.parallax.archive;

/** All different values of a field, in order, each with its place from 0: what brings the numbers of several segments together. */
interface Dictionary {

    int size();

    /** The place of the value that has a number in a segment's column. */
    int place(int segment, int number);
}
