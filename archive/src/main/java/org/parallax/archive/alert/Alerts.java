package org.parallax.archive.alert;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.parallax.archive.Archive;
import org.parallax.archive.ArchiveException;
import org.parallax.archive.ArchiveException.Code;
import org.parallax.archive.Durable;
import org.parallax.archive.alert.SavedSearch.Kind;
import org.parallax.core.json.BadJsonException;
import org.parallax.core.json.Json;

/**
 * The saved searches of an archive and the alerts they raised, kept in the archive's folder.
 *
 * <p>Searches may be saved and removed, and alerts listed, by any process at any time. {@link #check} raises alerts about what
 * was committed since the last check; each article that matches raises, or is part of, exactly one alert of a search, however
 * often the process is stopped in between, and each day is told as a spike once. The same changes, checks and times give the
 * same alerts. A match is judged as the article stands when it is checked.
 *
 * <p>Safe for use by several threads. Methods throw {@link ArchiveException} where the disk stands in their way.
 */
public final class Alerts {

    private static final String SUFFIX = ".json";

    private final Archive archive;
    private final Clock clock;
    private final Json json = new Json();
    private final Path folder;
    private final AlertLog log;

    private Alerts(Archive archive, Clock clock) {
        this.archive = archive;
        this.clock = clock;
        this.folder = archive.folder().resolve("alerts");
        this.log = new AlertLog(folder.resolve("log.jsonl"), json);
    }

    /** The alerts of an archive, which stays open for as long as they are used; {@code clock} says when they are raised. */
    public static Alerts of(Archive archive, Clock clock) {
        return new Alerts(archive, clock);
    }

    /**
     * Saves a search, which then finds what is committed from now on.
     *
     * @throws IllegalArgumentException if there is one of this name, or the name or the query is none
     */
    public SavedSearch add(String name, String query, Kind kind) {
        return add(name, query, kind, SavedSearch.THRESHOLD, SavedSearch.LEAST);
    }

    /** As {@link #add(String, String, Kind)}, with what makes a spike. */
    public SavedSearch add(String name, String query, Kind kind, double threshold, int least) {
        SavedSearch search = new SavedSearch(
                name,
                query,
                kind,
                threshold,
                least,
                clock.instant().truncatedTo(ChronoUnit.MILLIS),
                archive.now().toString());
        return trying("save a search in", () -> {
            Durable.createFolder(searches());
            if (Files.exists(file(name))) {
                throw new IllegalArgumentException(
                        "There is a saved search '%s' already; remove it first, or take another name".formatted(name));
            }
            Durable.replace(file(name), (json.write(search) + "\n").getBytes(UTF_8));
            return search;
        });
    }

    /** Removes a saved search; the alerts it raised stay. False if there was none. */
    public boolean remove(String name) {
        SavedSearch.checkName(name);
        return trying("remove a saved search from", () -> {
            boolean removed = Files.deleteIfExists(file(name));
            if (removed) {
                Durable.syncFolder(searches());
            }
            return removed;
        });
    }

    /** The saved searches, by name. */
    public List<SavedSearch> saved() {
        return trying("read the saved searches of", () -> {
            List<Path> files;
            try (Stream<Path> children = Files.list(searches())) {
                files = children.filter(it -> it.toString().endsWith(SUFFIX))
                        .sorted()
                        .toList();
            } catch (NoSuchFileException e) {
                return List.of();
            }
            List<SavedSearch> found = new ArrayList<>();
            for (Path file : files) {
                read(file).ifPresent(found::add);
            }
            return found;
        });
    }

    private Optional<SavedSearch> read(Path file) throws IOException {
        try {
            return Optional.of(json.read(Files.readString(file), SavedSearch.class));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (BadJsonException e) {
            throw new ArchiveException(
                    Code.DAMAGED,
                    "%s is no saved search: %s. Delete the file and save the search anew"
                            .formatted(file, e.getMessage()),
                    e);
        }
    }

    /**
     * Looks at what was committed since the last check, and raises alerts.
     *
     * @return the new alerts, in order
     * @throws ArchiveException with code {@code LOCKED} if another process is checking
     */
    public List<Alert> check() {
        return trying("check the saved searches of", () -> {
            Durable.createFolder(folder);
            synchronized (log) {
                try (FileChannel channel = FileChannel.open(
                                folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                        FileLock lock = lock(channel)) {
                    lock.channel();
                    log.repair();
                    return new Check(archive, log, clock.instant().truncatedTo(ChronoUnit.MILLIS)).run(saved());
                }
            }
        });
    }

    private FileLock lock(FileChannel channel) throws IOException {
        FileLock lock;
        try {
            lock = channel.tryLock();
        } catch (OverlappingFileLockException e) {
            lock = null;
        }
        if (lock == null) {
            throw new ArchiveException(
                    Code.LOCKED, "Another process is checking the saved searches of " + archive.folder());
        }
        return lock;
    }

    /** How many alerts were raised so far; the last one has this number. */
    public long count() {
        return trying("read the alerts of", () -> {
            synchronized (log) {
                log.refresh();
                return log.count();
            }
        });
    }

    /** The alerts with greater numbers than {@code after}, in order, {@code most} at most. */
    public List<Alert> list(long after, int most) {
        return trying("read the alerts of", () -> {
            synchronized (log) {
                log.refresh();
                return log.alerts(after, most);
            }
        });
    }

    private Path searches() {
        return folder.resolve("searches");
    }

    private Path file(String name) {
        return searches().resolve(name + SUFFIX);
    }

    @FunctionalInterface
    private interface Step<R> {
        R run() throws IOException;
    }

    private <R> R trying(String doing, Step<R> step) {
        try {
            return step.run();
        } catch (IOException e) {
            throw ArchiveException.io(doing, archive.folder(), e);
        }
    }
}
