package org.parallax.warc;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.GZIPOutputStream;

/** Writes archives for tests, of pages of an invented outlet. */
final class Written {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final boolean compressed;

    Written(boolean compressed) {
        this.compressed = compressed;
    }

    static String html(int number) {
        return "<!doctype html><html lang=en><head><title>Line %d late again</title></head><body><article><h1>Line %d late again</h1>"
                        .formatted(number, number)
                + ("<p>" + paragraph(number).repeat(3) + "</p>").repeat(4)
                + "</article></body></html>";
    }

    private static String paragraph(int line) {
        return "The ferry of line " + line
                + " left the northern pier an hour late on Monday, and nobody at the company could"
                + " say why its two sister ships were not sent out instead. ";
    }

    /** A record of a page, with its number in its address. */
    Written page(int number) {
        return answer(number, "", html(number).getBytes(UTF_8));
    }

    Written pages(int from, int to) {
        for (int i = from; i <= to; i++) {
            page(i);
        }
        return this;
    }

    /** A record of an answer with these fields and this body. */
    Written answer(int number, String fields, byte[] body) {
        byte[] head =
                ("HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n" + fields + "\r\n").getBytes(UTF_8);
        byte[] block = joined(head, body);
        return record(
                "WARC-Type: response\r\nWARC-Target-URI: https://courier.example/%d\r\nWARC-Date: 2024-05-14T10:30:00Z\r\n"
                        .formatted(number),
                block);
    }

    Written record(String fields, byte[] block) {
        byte[] head = ("WARC/1.0\r\n" + fields + "Content-Length: " + block.length + "\r\n\r\n").getBytes(UTF_8);
        return raw(joined(joined(head, block), "\r\n\r\n".getBytes(UTF_8)));
    }

    /** Bytes as they are, in a member of their own where the archive is compressed. */
    Written raw(byte[] bytes) {
        out.writeBytes(compressed ? gzip(bytes) : bytes);
        return this;
    }

    byte[] bytes() {
        return out.toByteArray();
    }

    static byte[] gzip(byte[] bytes) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    private static byte[] joined(byte[] one, byte[] other) {
        ByteArrayOutputStream both = new ByteArrayOutputStream();
        both.writeBytes(one);
        both.writeBytes(other);
        return both.toByteArray();
    }
}
