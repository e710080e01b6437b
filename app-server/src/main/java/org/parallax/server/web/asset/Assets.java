package org.parallax.server.web.asset;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The files that pages are made with. Their addresses hold a digest of their content, so that a browser asks for each once,
 * and never keeps an old one. Thread-safe.
 */
@Singleton
public final class Assets {

    private static final String OTHERS = "/META-INF/resources/webjars/";
    private static final Map<String, String> TYPES = Map.of(
            "css", "text/css; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "svg", "image/svg+xml");
    private static final Map<String, String> FILES = Map.of("htmx.js", OTHERS + "htmx.org/2.0.10/dist/htmx.min.js");
    private static final int DIGITS = 16;

    private final Map<String, Asset> known = new ConcurrentHashMap<>();

    /** A file. */
    record Asset(String type, String version, ByteBuffer bytes) {}

    @Inject
    Assets() {}

    /**
     * The address of a file that pages name.
     *
     * @throws IllegalArgumentException if the program has no such file
     */
    public String address(String name) {
        Asset asset =
                find(name).orElseThrow(() -> new IllegalArgumentException("No asset is called '%s'".formatted(name)));
        return "/assets/%s/%s".formatted(asset.version(), name);
    }

    /** A file by its name, which holds no slash. */
    Optional<Asset> find(String name) {
        String type = TYPES.get(name.substring(name.lastIndexOf('.') + 1));
        if (type == null || !name.matches("[a-z0-9-]+\\.[a-z]+")) {
            return Optional.empty();
        }
        Optional<Asset> asset = Optional.ofNullable(known.get(name)).or(() -> read(name, type));
        asset.ifPresent(it -> known.put(name, it));
        return asset;
    }

    private static Optional<Asset> read(String name, String type) {
        try (InputStream in = Assets.class.getResourceAsStream(FILES.getOrDefault(name, name))) {
            if (in == null) {
                return Optional.empty();
            }
            byte[] bytes = in.readAllBytes();
            String digest = HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes))
                    .substring(0, DIGITS);
            return Optional.of(new Asset(type, digest, ByteBuffer.wrap(bytes).asReadOnlyBuffer()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("Every Java platform has SHA-256", e);
        }
    }
}
