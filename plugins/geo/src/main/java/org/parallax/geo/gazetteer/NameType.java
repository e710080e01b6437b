package org.parallax.geo.gazetteer;

/** In what way a name belongs to a place. */
public enum NameType {
    /** The place's own name. */
    NAME(0),
    /** Another name, a name in another language or a former one. */
    ALIAS(1),
    /** An adjective, or the word for the inhabitants. */
    DEMONYM(2),
    /** An abbreviation, which holds only in capitals or before a full stop: <i>US</i>, <i>Fla.</i> */
    ABBREVIATION(3),
    /** A postal abbreviation, which holds only in capitals and after a comma: <i>Albany, NY</i>. */
    POSTAL(4);

    private static final NameType[] ALL = values();

    private final int code;

    NameType(int code) {
        this.code = code;
    }

    /** The number that stands for this type in the compact form, from 0 to 7. */
    public int code() {
        return code;
    }

    /** The type that a number stands for. */
    public static NameType of(int code) {
        return ALL[code];
    }
}
