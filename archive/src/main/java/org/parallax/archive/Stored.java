package org.parallax.archive;

/** What became of a reading that was put into the archive. */
public enum Stored {
    /** No article of this id was there. */
    NEW,
    /** The article was there, and said something else or had other layers; this reading takes its place. */
    REPLACED,
    /** The same reading was there already, and nothing was written. */
    UNCHANGED
}
