package org.parallax.loaded;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import org.jspecify.annotations.Nullable;
import org.parallax.loaded.lexicon.Lexicon;
import org.parallax.loaded.model.Model;

/** The lexicon and the model, loaded when first asked for, and shared. */
final class Models {

    private final Options options;
    private volatile @Nullable Loaded loaded;

    /** Both together. */
    record Loaded(Lexicon lexicon, Model model) {}

    Models(Options options) {
        this.options = options;
    }

    Loaded loaded() throws IOException {
        Loaded ready = loaded;
        return ready == null ? load() : ready;
    }

    private synchronized Loaded load() throws IOException {
        Loaded ready = loaded;
        if (ready == null) {
            ready = new Loaded(lexicon(), model());
            loaded = ready;
        }
        return ready;
    }

    static Lexicon lexicon() throws IOException {
        try (InputStream groups = shipped("lexicon.txt");
                InputStream counts = shipped("counts.tsv")) {
            return Lexicon.read(groups, counts);
        }
    }

    private Model model() throws IOException {
        try (InputStream in =
                options.isShipped() ? shipped("sentences.model") : Files.newInputStream(options.model())) {
            return Model.read(in);
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
