package org.parallax.api.source;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.parallax.api.article.Published;

/**
 * Bytes that may hold articles, and what is known about them from outside: a file, standard input, a page that was
 * fetched, a record of an archive. Whatever packed them, such as gzip, is undone already.
 */
public interface Resource {

    /** Where the bytes are: the address that goes into each article's provenance and each problem. */
    URI location();

    /** The file name without folders and without {@code .gz}, such as {@code page.html}; empty where there is none. */
    String name();

    /**
     * The first bytes, at most 4,096, to recognise the format by; they may not be changed. Does not use up what
     * {@link #open} gives.
     */
    byte[] head() throws IOException;

    /** All the bytes, from the first. Standard input can be opened once only. */
    InputStream open() throws IOException;

    /** All the bytes as they lie there, packed where they are; for archives whose packing is read part by part. */
    default InputStream openPacked() throws IOException {
        return open();
    }

    /**
     * The file on this machine that {@link #openPacked} reads, where it is one: for archives that can be read only with the
     * list at their end in hand.
     */
    default Optional<Path> onDisk() {
        return Optional.empty();
    }

    /** The address on the web that the bytes were fetched from, where {@link #location} is that of a copy. */
    default Optional<URI> address() {
        return Optional.empty();
    }

    /** The media type, with its charset parameter where there was one, as a server declared it. */
    default Optional<String> contentType() {
        return Optional.empty();
    }

    /** When the bytes were fetched, where that is known. */
    default Optional<Instant> retrieved() {
        return Optional.empty();
    }

    /**
     * Whether models may be trained on the bytes, by what came with them, such as headers or a {@code robots.txt}: false where
     * that is reserved. It goes into each article, unless that reserves it itself.
     */
    default Optional<Boolean> aiTraining() {
        return Optional.empty();
    }

    /**
     * When the article it holds appeared, as whoever pointed at it said, such as a feed or a sitemap. It goes into the first
     * article that is read from it, where that does not say so itself.
     */
    default Optional<Published> published() {
        return Optional.empty();
    }
}
