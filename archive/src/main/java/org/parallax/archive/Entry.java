package org.parallax.archive;

/**
 * A stored reading.
 *
 * @param json the reading as one line of the interchange format
 * @param version counting from 1 among the texts that were stored under its article's address
 * @param latest whether no later text is stored under that address
 */
record Entry(String json, int version, boolean latest) {

    Entry superseded() {
        return new Entry(json, version, false);
    }
}
