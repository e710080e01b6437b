package org.parallax.transformer.model;

import ai.djl.huggingface.tokenizers.jni.LibUtils;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Loads the tokenizers' native library. Left to itself that library unpacks itself into the user's home, asks the network for
 * builds that are not in its jar, and tells its makers that it runs; none of that happens here.
 */
final class Natives {

    /** Where it and JNA, which it looks for graphics cards with, unpack. */
    private static final List<String> PLACES = List.of("ENGINE_CACHE_DIR", "jna.tmpdir");

    static {
        System.setProperty("OPT_OUT_TRACKING", "true");
        System.setProperty("ai.djl.offline", "true");
        try {
            unpack();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot unpack the tokenizers' native library into java.io.tmpdir", e);
        }
    }

    private Natives() {}

    /** Loads the library unless it is loaded. */
    static void load() {
        LibUtils.checkStatus();
    }

    /** A folder of our own each time: two class loaders cannot load one file. */
    private static void unpack() throws IOException {
        Path folder = Files.createTempDirectory("parallax-tokenizers");
        Map<String, Optional<String>> before = new HashMap<>();
        PLACES.forEach(it -> before.put(it, Optional.ofNullable(System.setProperty(it, folder.toString()))));
        try {
            LibUtils.checkStatus();
        } finally {
            before.forEach((place, value) ->
                    value.ifPresentOrElse(it -> System.setProperty(place, it), () -> System.clearProperty(place)));
        }
        try (Stream<Path> files = Files.walk(folder)) {
            // What was registered first is deleted last.
            List<File> unpacked =
                    files.sorted(Comparator.naturalOrder()).map(Path::toFile).toList();
            unpacked.forEach(File::deleteOnExit);
        }
    }
}
