package org.parallax.server.security;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.parallax.core.json.Json;
import org.parallax.server.http.Scope;

/**
 * The tokens in a file that only its owner can read. A change to the file, such as by {@code parallax token revoke}, counts
 * from the next request on. Thread-safe.
 */
public final class Tokens {

    private static final String PREFIX = "plx";
    private static final int ID_BYTES = 4;
    private static final int SECRET_BYTES = 32;

    private final Path file;
    private final Json json;
    private volatile Snapshot snapshot = new Snapshot(List.of(), Optional.empty(), -1);

    /** What the file says, and by what a change to it shows. */
    private record Snapshot(List<Token> tokens, Optional<FileTime> time, long size) {}

    /** The content of the file. */
    private record Content(List<Token> tokens) {}

    /** A token that was just made, with the secret that is never shown again. */
    public record Created(Token token, String secret) {}

    /** The tokens in {@code file}, which need not be there. */
    public Tokens(Path file, Json json) {
        this.file = file;
        this.json = json;
    }

    /** All tokens, oldest first. */
    public List<Token> all() {
        try {
            if (!Files.exists(file)) {
                return List.of();
            }
            FileTime time = Files.getLastModifiedTime(file);
            long size = Files.size(file);
            Snapshot known = snapshot;
            if (known.size != size || !known.time.equals(Optional.of(time))) {
                known = new Snapshot(
                        json.read(Files.readString(file), Content.class).tokens(), Optional.of(time), size);
                snapshot = known;
            }
            return known.tokens;
        } catch (NoSuchFileException e) {
            return List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The valid token that this is the whole of; takes as long for a wrong secret as for the right one. */
    public Optional<Token> find(String presented) {
        String[] parts = presented.split("_", 3);
        if (parts.length != 3 || !parts[0].equals(PREFIX)) {
            return Optional.empty();
        }
        byte[] hash = sha256(presented).getBytes(UTF_8);
        Instant now = Instant.now();
        return all().stream()
                .filter(it -> it.id().equals(parts[1]))
                .filter(it -> MessageDigest.isEqual(it.sha256().getBytes(UTF_8), hash))
                .filter(it -> it.isValid(now))
                .findFirst();
    }

    /** Makes a token. */
    public synchronized Created create(String name, Scope scope, Optional<Duration> lifetime) {
        SecureRandom random = new SecureRandom();
        byte[] id = new byte[ID_BYTES];
        byte[] secret = new byte[SECRET_BYTES];
        random.nextBytes(id);
        random.nextBytes(secret);
        String hex = HexFormat.of().formatHex(id);
        String whole = PREFIX + "_" + hex + "_"
                + Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
        Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        Token token = new Token(hex, name, scope, sha256(whole), now, lifetime.map(now::plus));
        List<Token> more = new ArrayList<>(all());
        more.add(token);
        write(more);
        return new Created(token, whole);
    }

    /** Takes a token away; false if there is none of this id. */
    public synchronized boolean revoke(String id) {
        List<Token> left = new ArrayList<>(all());
        boolean there = left.removeIf(it -> it.id().equals(id));
        if (there) {
            write(left);
        }
        return there;
    }

    private void write(List<Token> tokens) {
        try {
            Path folder = file.toAbsolutePath().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            Path beside = file.resolveSibling(file.getFileName() + ".tmp");
            Files.deleteIfExists(beside);
            if (Files.getFileStore(folder == null ? Path.of("") : folder).supportsFileAttributeView("posix")) {
                Files.createFile(
                        beside, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            }
            Files.writeString(beside, json.write(new Content(tokens)) + "\n");
            Files.move(beside, file, ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("Every Java platform has SHA-256", e);
        }
    }
}
