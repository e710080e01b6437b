package org.parallax.server.webhook;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.parallax.core.json.Json;
import org.parallax.net.RefusedException;
import org.parallax.net.Rules;

/** The webhooks of a server, in one file that its owner alone may read. Thread-safe. */
public final class WebhookBook {

    private static final int MOST = 100;
    private static final int ID = 12;

    private final Path file;
    private final Json json;
    private final Rules rules;
    private final TreeMap<String, Webhook> webhooks = new TreeMap<>();

    /** The webhooks kept in a file; new ones must lie where {@code rules} let requests go. */
    public WebhookBook(Path file, Json json, Rules rules) {
        this.file = file;
        this.json = json;
        this.rules = rules;
        try {
            if (Files.exists(file)) {
                for (Webhook each : json.read(Files.readString(file), Webhook[].class)) {
                    webhooks.put(each.id(), each);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the webhooks in " + file, e);
        }
    }

    /**
     * Adds a webhook.
     *
     * @param secret the secret to sign with; absent to have one made
     * @throws RefusedException if nothing may be sent there
     * @throws IOException if its host is not known, or it cannot be kept
     * @throws IllegalStateException if there are too many already
     */
    public synchronized Webhook add(URI url, Optional<Secret> secret, Set<String> searches) throws IOException {
        rules.check(url);
        if (webhooks.size() >= MOST) {
            throw new IllegalStateException("There are %d webhooks already; remove one first".formatted(MOST));
        }
        Webhook webhook = new Webhook(
                UUID.randomUUID().toString().replace("-", "").substring(0, ID),
                url,
                secret.orElseGet(Secret::random),
                searches,
                Instant.now().truncatedTo(ChronoUnit.SECONDS));
        webhooks.put(webhook.id(), webhook);
        boolean saved = false;
        try {
            save();
            saved = true;
            return webhook;
        } finally {
            if (!saved) {
                webhooks.remove(webhook.id());
            }
        }
    }

    /** Removes a webhook; false if there was none. */
    public synchronized boolean remove(String id) throws IOException {
        if (webhooks.remove(id) == null) {
            return false;
        }
        save();
        return true;
    }

    /** All webhooks, by id. */
    public synchronized List<Webhook> all() {
        return List.copyOf(webhooks.values());
    }

    private void save() throws IOException {
        Path part = file.resolveSibling(file.getFileName() + ".part");
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.deleteIfExists(part);
        if (Files.getFileStore(file.toAbsolutePath().getParent()).supportsFileAttributeView("posix")) {
            Files.createFile(part, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        Files.writeString(part, json.write(webhooks.values()), UTF_8);
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
