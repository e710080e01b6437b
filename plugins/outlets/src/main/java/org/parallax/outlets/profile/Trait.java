package org.parallax.outlets.profile;

/** What articles of an outlet are counted by. */
enum Trait {
    ARTICLES,
    NAME,
    DAY,
    LANGUAGE,
    PLACE,
    ENTITY,
    /** Articles with a tone, by month. */
    TONED,
    /** Their tones in thousandths, by month. */
    TONE,
    /** Articles that were looked at for copies. */
    COMPARED,
    /** Articles whose text another article, likely the original, has. */
    COPY,
    /** Articles that are the likely original of others. */
    COPIED;

    private static final char BETWEEN = '\n';

    /** The key of a count. */
    String key(String value) {
        return name() + BETWEEN + value;
    }

    /** The first key that no count of this trait has. */
    String end() {
        return name() + (char) (BETWEEN + 1);
    }

    /** The value that a key is of. */
    String value(String key) {
        return key.substring(name().length() + 1);
    }
}
