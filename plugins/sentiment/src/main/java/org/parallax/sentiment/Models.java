package org.parallax.sentiment;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import org.jspecify.annotations.Nullable;
import org.parallax.sentiment.model.Model;

/** The model, loaded when first asked for, and shared. */
final class Models {

    private static final String SHIPPED = "tone.model";

    private final Options options;
    private volatile @Nullable Model loaded;

    Models(Options options) {
        this.options = options;
    }

    Model model() throws IOException {
        Model ready = loaded;
        return ready == null ? load() : ready;
    }

    private synchronized Model load() throws IOException {
        Model ready = loaded;
        if (ready == null) {
            try (InputStream in = options.isShipped() ? shipped() : Files.newInputStream(options.model())) {
                ready = Model.read(in);
            } catch (IOException e) {
                throw new IOException("Cannot read the model %s: %s".formatted(options.model(), e.getMessage()), e);
            }
            loaded = ready;
        }
        return ready;
    }

    private static InputStream shipped() throws IOException {
        InputStream in = Models.class.getResourceAsStream(SHIPPED);
        if (in == null) {
            throw new IOException(
                    "No " + SHIPPED + " beside " + Models.class.getName() + "; is the plug-in's jar whole?");
        }
        return in;
    }
}
