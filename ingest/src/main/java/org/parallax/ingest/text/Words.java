package org.parallax.ingest.text;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** The word lists beside this class, one entry a line, {@code #} beginning a comment. */
public final class Words {

    private Words() {}

    /** The entries of one list, in lower case. */
    public static Set<String> set(String file) {
        return lines(file).stream()
                .map(it -> it.toLowerCase(Locale.ROOT))
                .collect(Collectors.collectingAndThen(
                        Collectors.toCollection(HashSet::new), Collections::unmodifiableSet));
    }

    static List<String> lines(String file) {
        try (InputStream in = Words.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("Missing from the jar: " + file);
            }
            return new String(in.readAllBytes(), UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(it -> !it.isEmpty() && !it.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }
}
