package org.parallax.core.training;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import org.parallax.api.analysis.Analyzer;
import org.parallax.api.analysis.Settings;
import org.parallax.api.analysis.Trainable;
import org.parallax.api.annotation.Layer;
import org.parallax.api.annotation.Reading;
import org.parallax.core.run.Steps;

/**
 * Lets a plug-in learn from labelled articles, and says how well it does on articles that it did not learn from.
 *
 * @param <T> what the plug-in finds
 */
public final class Training<T> {

    private final Trainable<T> plugin;
    private final Settings settings;
    private final List<Reading> labelled;

    /**
     * Training with these articles.
     *
     * @param settings the operator's settings for the plug-in; a {@code model} among them is not used
     * @param labelled articles with the layers that the plug-in requires, and what it should find in its own
     * @throws IllegalArgumentException if an article lacks one of those layers
     */
    public Training(Trainable<T> plugin, Settings settings, List<Reading> labelled) {
        this.plugin = plugin;
        this.settings = settings;
        Set<Layer<?>> needed = new HashSet<>(plugin.requires());
        needed.add(plugin.produces());
        for (Reading reading : labelled) {
            if (!Steps.hasAll(reading, needed)) {
                throw new IllegalArgumentException("Article %s has the layers %s; to learn from it takes %s"
                        .formatted(reading.id(), reading.layers(), needed));
            }
        }
        this.labelled = labelled.stream().map(it -> it.only(needed)).toList();
    }

    /**
     * Figures from cross-validation: the articles are dealt out into {@code folds} parts by id, and in each part those
     * findings count that come from learning from all others.
     *
     * @throws Exception if the plug-in throws it
     */
    public SortedMap<String, Double> crossValidated(int folds) throws Exception {
        List<Reading> gold = new ArrayList<>();
        List<Reading> found = new ArrayList<>();
        for (int fold = 0; fold < folds; fold++) {
            List<Reading> held = part(fold, folds, true);
            if (!held.isEmpty()) {
                gold.addAll(held);
                found.addAll(found(part(fold, folds, false), held));
            }
        }
        return plugin.score(gold, found);
    }

    /** Learns from all articles, and writes the model. */
    public void write(OutputStream model) throws IOException {
        plugin.train(labelled, model);
    }

    private List<Reading> part(int fold, int folds, boolean inside) {
        return labelled.stream()
                .filter(it -> (Math.floorMod(it.id().toString().hashCode(), folds) == fold) == inside)
                .toList();
    }

    private List<Reading> found(List<Reading> learned, List<Reading> held) throws Exception {
        Path model = Files.createTempFile("parallax", ".model");
        try {
            try (OutputStream out = Files.newOutputStream(model)) {
                plugin.train(learned, out);
            }
            Analyzer<T> analyzer = plugin.configure(with(model));
            try {
                List<Reading> found = new ArrayList<>();
                for (Reading reading : held) {
                    found.add(Steps.annotate(analyzer, reading));
                }
                return found;
            } finally {
                if (analyzer instanceof AutoCloseable closeable) {
                    closeable.close();
                }
            }
        } finally {
            Files.deleteIfExists(model);
        }
    }

    private Settings with(Path model) {
        Map<String, String> values = new HashMap<>(settings.values());
        values.put("model", model.toString());
        return Settings.of(values);
    }
}
