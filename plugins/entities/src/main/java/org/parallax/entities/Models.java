package org.parallax.entities;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import org.jspecify.annotations.Nullable;
import org.parallax.entities.lexicon.Lexicon;
import org.parallax.entities.recognition.Recognizer;
import org.parallax.entities.recognition.Weights;

/** The lexicon and the model, loaded when first asked for, and shared. */
final class Models {

    private final Options options;
    private volatile @Nullable Recognizer loaded;

    Models(Options options) {
        this.options = options;
    }

    Recognizer recognizer() throws IOException {
        Recognizer ready = loaded;
        return ready == null ? load() : ready;
    }

    private synchronized Recognizer load() throws IOException {
        Recognizer ready = loaded;
        if (ready == null) {
            ready = new Recognizer(lexicon(), weights());
            loaded = ready;
        }
        return ready;
    }

    static Lexicon lexicon() throws IOException {
        try (InputStream in = shipped("lexicon.bin")) {
            return Lexicon.read(in);
        }
    }

    Weights weights() throws IOException {
        try (InputStream in = options.isShipped() ? shipped("names.model") : Files.newInputStream(options.model())) {
            return Weights.read(in);
        } catch (IOException e) {
            throw new IOException("Cannot read the model %s: %s".formatted(options.model(), e.getMessage()), e);
        }
    }

    private static InputStream shipped(String resource) throws IOException {
        InputStream in = Models.class.getResourceAsStream(resource);
        if (in == null) {
            throw new IOException(
                    "No " + resource + " beside " + Models.class.getName() + "; is the plug-in's jar whole?");
        }
        return in;
    }
}
