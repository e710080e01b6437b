package org.parallax.warc;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;

/** Compares bytes with the digest that an archive states of them. */
final class Digest {

    private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    private Digest() {}

    /** Whether the digest, such as {@code sha1:3I42H3S6NNFQ2MSVX7XZKYAYSCX5QBYJ}, is that of other bytes. */
    static boolean contradicts(Optional<String> stated, byte[] bytes, int from) {
        int colon = stated.map(it -> it.indexOf(':')).orElse(-1);
        if (colon < 0) {
            return false;
        }
        String value = stated.orElseThrow().substring(colon + 1).strip();
        try {
            MessageDigest digest =
                    MessageDigest.getInstance(algorithm(stated.orElseThrow().substring(0, colon)));
            digest.update(bytes, from, bytes.length - from);
            byte[] sum = digest.digest();
            return value.length() == 2 * sum.length
                    ? !HexFormat.of().formatHex(sum).equalsIgnoreCase(value)
                    : !value.toUpperCase(Locale.ROOT).replace("=", "").equals(base32(sum));
        } catch (NoSuchAlgorithmException e) {
            return false;
        }
    }

    private static String algorithm(String name) {
        return switch (name.strip().toLowerCase(Locale.ROOT)) {
            case "sha1", "sha-1" -> "SHA-1";
            case "sha256", "sha-256" -> "SHA-256";
            case "md5" -> "MD5";
            default -> name;
        };
    }

    private static String base32(byte[] bytes) {
        byte[] text = new byte[(bytes.length * 8 + 4) / 5];
        for (int i = 0; i < text.length; i++) {
            int bit = 5 * i;
            int second = bit / 8 + 1 < bytes.length ? bytes[bit / 8 + 1] & 0xff : 0;
            int pair = ((bytes[bit / 8] & 0xff) << 8) | second;
            text[i] = (byte) BASE32.charAt((pair >> (11 - bit % 8)) & 31);
        }
        return new String(text, US_ASCII);
    }
}
