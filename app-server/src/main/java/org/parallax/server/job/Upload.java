package org.parallax.server.job;

import java.net.URI;
import java.util.Optional;

/**
 * Something uploaded to be taken in.
 *
 * @param name the file's name, where one was given; its ending helps to tell what it is
 * @param contentType the media type, as the client stated it
 * @param address where the page was found on the web, as the client stated it
 * @param bytes its size
 * @param aiTraining false where what came with a page that was fetched reserves training models on it
 */
public record Upload(
        String name, Optional<String> contentType, Optional<URI> address, long bytes, Optional<Boolean> aiTraining) {

    private static final int LONGEST_NAME = 200;

    /** Keeps the last part of the name only, without what is no text. */
    public Upload {
        name = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
                .codePoints()
                .filter(it -> !Character.isISOControl(it))
                .limit(LONGEST_NAME)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** What is known before the bytes have come. */
    public static Upload announced(String name, Optional<String> contentType, Optional<URI> address) {
        return new Upload(name, contentType, address, 0, Optional.empty());
    }

    Upload bytes(long count) {
        return new Upload(name, contentType, address, count, aiTraining);
    }
}
