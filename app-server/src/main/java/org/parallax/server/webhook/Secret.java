package org.parallax.server.webhook;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * What sender and receiver of a webhook share, and nobody else knows. Signs as Standard Webhooks has it: HMAC-SHA256 over
 * {@code id.timestamp.body}.
 *
 * @param text {@code whsec_}, and 24 to 64 bytes in Base64
 */
public record Secret(String text) {

    private static final String PREFIX = "whsec_";
    private static final int LEAST = 24;
    private static final int MOST = 64;

    /** Rejects what is not of that form with an {@link IllegalArgumentException}, which does not repeat it. */
    public Secret {
        int length = text.startsWith(PREFIX) ? length(text) : 0;
        if (length < LEAST || length > MOST) {
            throw new IllegalArgumentException(
                    "A webhook's secret is whsec_ and %d to %d bytes in Base64; leave it out to have one made"
                            .formatted(LEAST, MOST));
        }
    }

    /** A new secret. */
    public static Secret random() {
        byte[] bytes = new byte[LEAST];
        new SecureRandom().nextBytes(bytes);
        return new Secret(PREFIX + Base64.getEncoder().encodeToString(bytes));
    }

    /**
     * The value of {@code webhook-signature}.
     *
     * @param timestamp seconds since 1970
     */
    String sign(String id, long timestamp, byte[] body) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(Base64.getDecoder().decode(text.substring(PREFIX.length())), "HmacSHA256"));
            mac.update("%s.%d.".formatted(id, timestamp).getBytes(UTF_8));
            return "v1," + Base64.getEncoder().encodeToString(mac.doFinal(body));
        } catch (GeneralSecurityException e) {
            throw new AssertionError("Every Java platform has HMAC-SHA256", e);
        }
    }

    private static int length(String text) {
        try {
            return Base64.getDecoder().decode(text.substring(PREFIX.length())).length;
        } catch (IllegalArgumentException e) {
            return 0;
        }
    }

    @Override
    public String toString() {
        return PREFIX + "…";
    }
}
