package org.parallax.server.health;

/** Something the server needs in order to work. */
public interface Condition {

    /** Its name, such as {@code archive}. */
    String name();

    /** Whether it is in order now. */
    boolean isMet();
}
