package org.parallax.archive;

/** What an archive is opened for. */
public enum Mode {
    /** To look only. Any number of processes may, also while another writes; each sees what was last committed. */
    READ,
    /** To look and to store. One process at a time; the archive is made where there is none. */
    WRITE
}
