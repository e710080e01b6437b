package org.parallax.ingest.xml;

/** Says that XML, or one piece of it, cannot be read. */
public final class BadXmlException extends Exception {

    private static final long serialVersionUID = 1;

    private final Code code;

    /** Why. */
    public enum Code {
        /** The document declares entities, which are never expanded. */
        ENTITY,
        /** It ends before its root does; a piece that the end cuts off is lost. */
        TRUNCATED,
        /** One piece nests deeper than {@link XmlPieces#MAX_DEPTH}; the next can be read. */
        TOO_DEEP,
        /** A record without a beginning, or no XML at all. */
        BAD_XML
    }

    BadXmlException(Code code, String message) {
        super(message);
        this.code = code;
    }

    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }

    public Code code() {
        return code;
    }
}
