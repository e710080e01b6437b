package org.parallax.server.http;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.parallax.server.http.Answer.Body;

/** Sends answers: with the headers that every answer carries, and only what the client does not have already. */
final class Exchange {

    /**
     * What every answer carries, errors too: nothing runs or loads but from here, nothing is guessed, nothing is framed,
     * and no address is told to others.
     */
    static final Map<String, String> ALWAYS = Map.of(
            "Content-Security-Policy",
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self';"
                    + " form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
            "X-Content-Type-Options",
            "nosniff",
            "Referrer-Policy",
            "no-referrer",
            "Cross-Origin-Opener-Policy",
            "same-origin",
            "Cross-Origin-Resource-Policy",
            "same-origin");

    private static final int BUFFER = 32 << 10;
    private static final int TAG_BYTES = 16;

    private Exchange() {}

    static void send(Answer answer, Request request, Response response) throws IOException {
        HttpFields.Mutable headers = response.getHeaders();
        ALWAYS.forEach(headers::put);
        headers.put("Cache-Control", "no-cache");
        answer.headers().forEach(headers::put);
        if (!answer.type().isEmpty()) {
            headers.put("Content-Type", answer.type());
        }
        response.setStatus(answer.status());
        boolean reading =
                request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
        switch (answer.body()) {
            case Body.Whole whole -> {
                ByteBuffer bytes = whole.bytes().duplicate();
                boolean packed = Compression.suits(answer.type(), bytes.remaining());
                if (packed) {
                    headers.put("Vary", "Accept-Encoding");
                    packed = Compression.isTaken(request);
                }
                if (reading && answer.status() == 200) {
                    String tag = (packed ? "W/" : "") + tag(bytes);
                    headers.put("ETag", tag);
                    if (has(request, tag)) {
                        response.setStatus(304);
                        headers.remove("Content-Type");
                        return;
                    }
                }
                if (packed) {
                    bytes = Compression.packed(bytes);
                    headers.put("Content-Encoding", "gzip");
                }
                if (answer.status() != 204) {
                    headers.put("Content-Length", Integer.toString(bytes.remaining()));
                }
                if (bytes.hasRemaining() && !request.getMethod().equals("HEAD")) {
                    Content.Sink.write(response, true, bytes);
                }
            }
            case Body.Streamed streamed -> stream(streamed.writer(), request, response);
        }
    }

    /** Where the writer fails the response is not ended, as that would make what is there look complete. */
    private static void stream(Answer.Writer writer, Request request, Response response) throws IOException {
        try {
            if (!request.getMethod().equals("HEAD")) {
                OutputStream sink = Content.Sink.asOutputStream(response);
                OutputStream out = new BufferedOutputStream(sink, BUFFER);
                writer.writeTo(out);
                out.flush();
                sink.close();
            }
        } finally {
            writer.close();
        }
    }

    private static String tag(ByteBuffer bytes) {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            sha256.update(bytes.duplicate());
            byte[] text = Base64.getUrlEncoder().withoutPadding().encode(sha256.digest());
            return '"' + new String(text, 0, TAG_BYTES, US_ASCII) + '"';
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("Every Java platform has SHA-256", e);
        }
    }

    /** Whether the client says that it has this already; weak tags, as proxies make them, count too. */
    private static boolean has(Request request, String own) {
        String tag = strong(own);
        // Not read as quoted values: those do not have the W/ of weak tags before their quotes. Our tags hold no comma.
        return request.getHeaders().getValuesList("If-None-Match").stream()
                .flatMap(it -> Arrays.stream(it.split(",", -1)))
                .map(it -> strong(it.strip()))
                .anyMatch(it -> it.equals(tag) || it.equals("*"));
    }

    private static String strong(String tag) {
        return tag.startsWith("W/") ? tag.substring(2) : tag;
    }
}
