package org.parallax.targets;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import org.jspecify.annotations.Nullable;
import org.parallax.targets.model.Weights;

/** The model, loaded when first asked for, and shared. */
final class Models {

    private final Options options;
    private volatile @Nullable Weights loaded;

    Models(Options options) {
        this.options = options;
    }

    Weights weights() throws IOException {
        Weights ready = loaded;
        return ready == null ? load() : ready;
    }

    private synchronized Weights load() throws IOException {
        Weights ready = loaded;
        if (ready == null) {
            try (InputStream in = options.isShipped() ? shipped() : Files.newInputStream(options.model())) {
                ready = Weights.read(in);
            } catch (IOException e) {
                throw new IOException("Cannot read the model %s: %s".formatted(options.model(), e.getMessage()), e);
            }
            loaded = ready;
        }
        return ready;
    }

    private static InputStream shipped() throws IOException {
        InputStream in = Models.class.getResourceAsStream("targets.model");
        if (in == null) {
            throw new IOException(
                    "No targets.model beside " + Models.class.getName() + "; is the plug-in's jar whole?");
        }
        return in;
    }
}
