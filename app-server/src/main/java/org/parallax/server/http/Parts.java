package org.parallax.server.http;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.jetty.http.MultiPart;
import org.eclipse.jetty.http.MultiPartConfig;
import org.eclipse.jetty.http.MultiPartFormData;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.util.Attributes;

/** What a form with files has sent. Closing it removes what was put aside. */
public final class Parts implements AutoCloseable {

    private static final int MOST = 200;
    private static final int IN_MEMORY = 64 << 10;
    private static final int HEADERS = 8 << 10;
    private static final int FIELD = 16 << 20;

    private final MultiPartFormData.Parts parts;

    private Parts(MultiPartFormData.Parts parts) {
        this.parts = parts;
    }

    static Parts of(InputStream body, String contentType, Path spool, long most) {
        MultiPartConfig config = new MultiPartConfig.Builder()
                .location(spool)
                .maxParts(MOST)
                .maxHeadersSize(HEADERS)
                .maxMemoryPartSize(IN_MEMORY)
                .maxPartSize(most)
                .maxSize(most)
                .build();
        try {
            return new Parts(MultiPartFormData.getParts(
                    Content.Source.from(body), new Attributes.Mapped(), contentType, config));
        } catch (RuntimeException e) {
            for (Throwable cause = e; cause != null; cause = cause.getCause()) {
                if (cause instanceof HttpProblem problem) {
                    throw problem;
                }
            }
            throw HttpProblem.of(
                    ProblemType.TOO_LARGE,
                    "The form cannot be read: at most %,d files, %,d bytes together, are taken at once"
                            .formatted(MOST, most));
        }
    }

    /** A file of a form; one that nobody chose has no name and no content. */
    public static final class File {

        private final MultiPart.Part part;

        private File(MultiPart.Part part) {
            this.part = part;
        }

        /** The name its sender knows it by. */
        public String name() {
            return Optional.ofNullable(part.getFileName()).orElse("");
        }

        /** Its content. */
        public InputStream content() {
            return Content.Source.asInputStream(part.getContentSource());
        }
    }

    /** The files of a field, without those that nobody chose. */
    public List<File> files(String field) {
        List<File> files = new ArrayList<>();
        for (MultiPart.Part part : parts.getAll(field)) {
            if (part.getFileName() != null && !part.getFileName().isBlank()) {
                files.add(new File(part));
            }
        }
        return files;
    }

    /** What was written into a field; empty where nothing was. */
    public String text(String field) throws IOException {
        MultiPart.Part part = parts.getFirst(field);
        if (part == null) {
            return "";
        }
        try (InputStream in = Content.Source.asInputStream(part.getContentSource())) {
            return new String(in.readNBytes(FIELD), java.nio.charset.StandardCharsets.UTF_8);
        }
    }

    @Override
    public void close() {
        parts.close();
    }
}
