package org.parallax.server.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a request is answered with.
 *
 * @param headers further headers, by name
 */
public record Answer(int status, String type, Map<String, String> headers, Body body) {

    /** The media type of JSON. */
    public static final String JSON = "application/json";

    /** The content of an answer. */
    public sealed interface Body {

        /** Content that is there as a whole; a {@code GET} answered with it gets an entity tag. */
        record Whole(ByteBuffer bytes) implements Body {

            /** Text in UTF-8. */
            static Whole of(String text) {
                return new Whole(ByteBuffer.wrap(text.getBytes(UTF_8)).asReadOnlyBuffer());
            }
        }

        /** Content that is made while it is sent. */
        record Streamed(Writer writer) implements Body {}
    }

    /** Writes content. What it throws ends the connection, so that the client sees that something is missing. */
    @FunctionalInterface
    public interface Writer {
        void writeTo(OutputStream out) throws IOException;

        /** Lets go of what it holds; called once, whether anything was written or not. */
        default void close() {}
    }

    /** Keeps a copy of the headers, in their order. */
    public Answer {
        headers = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(headers));
    }

    /** JSON that is there already. */
    public static Answer json(String json) {
        return text(JSON, json);
    }

    /** Text in UTF-8. */
    public static Answer text(String type, String text) {
        return new Answer(200, type, Map.of(), Body.Whole.of(text));
    }

    /** Content that is made while it is sent. */
    public static Answer streamed(String type, Writer writer) {
        return new Answer(200, type, Map.of(), new Body.Streamed(writer));
    }

    /** No content. */
    public static Answer none() {
        return new Answer(204, "", Map.of(), Body.Whole.of(""));
    }

    /** This answer, with another status. */
    public Answer status(int other) {
        return new Answer(other, type, headers, body);
    }

    /** This answer, with one header more. */
    public Answer header(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new Answer(status, type, more, body);
    }
}
