package org.parallax.server.http;

/** What a caller must be allowed to do; each scope includes those before it. */
public enum Scope {
    /** Anybody who reaches the server. */
    NONE,
    /** See what is in the archive. */
    READ,
    /** Add to the archive, run analyses, save searches. */
    WRITE,
    /** Change how the server itself works. */
    ADMIN
}
