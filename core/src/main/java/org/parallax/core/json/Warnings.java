package org.parallax.core.json;

/** Hears of what had to be left out of an article that could be read otherwise. */
@FunctionalInterface
public interface Warnings {

    /** Hears of nothing. */
    Warnings IGNORED = (code, message) -> {};

    /**
     * Notes one thing left out.
     *
     * @param code the reason in one upper-case word, such as {@code BAD_DATE}
     * @param message what was wrong with it
     */
    void warn(String code, String message);
}
