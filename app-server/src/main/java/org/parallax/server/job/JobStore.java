package org.parallax.server.job;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.TRUNCATE_EXISTING;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parallax.core.json.BadJsonException;
import org.parallax.core.json.Json;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The jobs on disk, a file each, and the uploads that they are to take in. What is saved outlasts a power cut. */
final class JobStore {

    private static final Logger LOG = LoggerFactory.getLogger(JobStore.class);
    private static final String JOB = ".json";
    private static final String UPLOAD = ".upload";
    private static final String PART = ".part";
    private static final int PIECE = 1 << 16;

    private final Path folder;
    private final Json json;

    JobStore(Path folder, Json json) throws IOException {
        this.folder = folder;
        this.json = json;
        Files.createDirectories(folder);
    }

    /** All jobs, oldest first; what belongs to none is removed. */
    List<Job> load() throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.list(folder)) {
            files = all.sorted().toList();
        }
        List<Job> jobs = new ArrayList<>();
        for (Path file : files) {
            if (file.toString().endsWith(JOB)) {
                try {
                    jobs.add(json.read(Files.readString(file), Job.class));
                } catch (BadJsonException e) {
                    LOG.warn("{} holds no job and is left out: {}", file, e.getMessage());
                }
            }
        }
        Set<String> uploads = jobs.stream().map(it -> it.id() + UPLOAD).collect(Collectors.toSet());
        for (Path file : files) {
            String name = file.getFileName().toString();
            if (name.endsWith(PART) || (name.endsWith(UPLOAD) && !uploads.contains(name))) {
                Files.deleteIfExists(file);
            }
        }
        return jobs;
    }

    /** Saves a job, in place of what was saved of it; one at a time. */
    void save(Job job) throws IOException {
        Path part = folder.resolve(job.id() + JOB + PART);
        try (FileChannel file = FileChannel.open(part, CREATE, WRITE, TRUNCATE_EXISTING)) {
            write(file, ByteBuffer.wrap(json.write(job).getBytes(UTF_8)));
            file.force(true);
        }
        move(part, folder.resolve(job.id() + JOB));
    }

    /** Forgets a job. */
    void delete(Job job) throws IOException {
        Files.deleteIfExists(folder.resolve(job.id() + JOB));
        discard(job);
    }

    /** Removes the upload of a job that needs it no more. */
    void discard(Job job) throws IOException {
        Files.deleteIfExists(upload(job.id()));
    }

    boolean hasUpload(Job job) {
        return Files.exists(upload(job.id()));
    }

    /** Where the upload of a job lies. */
    Path upload(String job) {
        return folder.resolve(job + UPLOAD);
    }

    /**
     * Keeps an upload; returns its size.
     *
     * @throws UploadRefusedException if it is empty, or larger than {@code most} bytes
     */
    long spool(String job, InputStream in, long most) throws IOException {
        Path part = folder.resolve(job + UPLOAD + PART);
        long size = 0;
        try {
            try (FileChannel file = FileChannel.open(part, CREATE, WRITE, TRUNCATE_EXISTING)) {
                byte[] piece = new byte[PIECE];
                for (int count = in.read(piece); count >= 0; count = in.read(piece)) {
                    size += count;
                    if (size > most) {
                        throw new UploadRefusedException(
                                true,
                                "An upload has at most %,d bytes; divide it, or use the command line".formatted(most));
                    }
                    write(file, ByteBuffer.wrap(piece, 0, count));
                }
                file.force(true);
            }
            if (size == 0) {
                throw new UploadRefusedException(false, "There is nothing in the upload");
            }
            move(part, upload(job));
            return size;
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private void move(Path part, Path file) throws IOException {
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        try (FileChannel directory = FileChannel.open(folder, READ)) {
            directory.force(true);
        }
    }

    private static void write(FileChannel file, ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            file.write(bytes);
        }
    }
}
