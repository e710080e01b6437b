package org.parallax.fetch.watch;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.parallax.archive.Durable;
import org.parallax.core.json.BadJsonException;
import org.parallax.core.json.Json;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The feeds that an archive follows, a file each in its folder {@code feeds}. A change is on the disk, whole, before its
 * method returns. Thread-safe.
 */
public final class Feeds {

    private static final Logger LOG = LoggerFactory.getLogger(Feeds.class);
    private static final String ENDING = ".json";

    private final Path folder;
    private final Json json;
    private final ConcurrentSkipListMap<String, Followed> feeds = new ConcurrentSkipListMap<>();

    private Feeds(Path folder, Json json) {
        this.folder = folder;
        this.json = json;
    }

    /** The feeds of the archive in a folder; other processes may look at them meanwhile. */
    public static Feeds of(Path archive, Json json) {
        Feeds feeds = new Feeds(archive.resolve("feeds"), json);
        feeds.load();
        return feeds;
    }

    private void load() {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file :
                    files.filter(it -> it.toString().endsWith(ENDING)).sorted().toList()) {
                try {
                    Followed feed = json.read(Files.readString(file), Followed.class);
                    feeds.put(feed.id(), feed);
                } catch (BadJsonException e) {
                    LOG.warn("{} holds no feed and is left out: {}", file, e.getMessage());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the feeds in " + folder, e);
        }
    }

    /** All feeds, in the order of their ids. */
    public List<Followed> all() {
        return new ArrayList<>(feeds.values());
    }

    public Optional<Followed> find(String id) {
        return Optional.ofNullable(feeds.get(id));
    }

    /** Follows a feed from now on. One that is followed already goes on as it is; one that was given up is tried again. */
    public synchronized Followed add(URI url, Instant now, Polling polling) {
        Followed fresh = Followed.begin(url, now.truncatedTo(ChronoUnit.SECONDS), polling);
        Followed there = feeds.get(fresh.id());
        if (there != null && !there.schedule().stopped()) {
            return there;
        }
        return save(there == null ? fresh : there.with(there.schedule().resumed(now)));
    }

    /** Follows a feed no more; its articles stay. False if it was not followed. */
    public synchronized boolean remove(String id) {
        if (!feeds.containsKey(id)) {
            return false;
        }
        try {
            Files.deleteIfExists(folder.resolve(id + ENDING));
            Durable.syncFolder(folder);
            feeds.remove(id);
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot remove the feed in " + folder.resolve(id + ENDING), e);
        }
    }

    /** Changes what is known of a feed, where it is still followed. */
    synchronized void update(String id, UnaryOperator<Followed> change) {
        Followed feed = feeds.get(id);
        if (feed != null) {
            save(change.apply(feed));
        }
    }

    private Followed save(Followed feed) {
        try {
            Durable.createFolder(folder);
            Durable.replace(folder.resolve(feed.id() + ENDING), json.write(feed).getBytes(UTF_8));
            feeds.put(feed.id(), feed);
            return feed;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot keep what is known of the feeds in " + folder, e);
        }
    }
}
