package org.parallax.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.parallax.api.analysis.Problem;
import org.parallax.api.annotation.Reading;
import org.parallax.api.article.Article;
import org.parallax.api.source.Resource;
import org.parallax.ingest.resource.Resources;

/** Reads pages that tests hold in memory, and keeps the problems met. */
public final class TestPages {

    public final List<Problem> problems = new ArrayList<>();
    public final Intake intake = Intake.of(Intake.bundled(), problems::add);

    public static Resource page(String name, byte[] bytes) {
        return Resources.bytes(URI.create("file:/press/" + name), bytes, Optional.empty(), Optional.empty());
    }

    public List<Article> read(String name, String text) {
        return read(name, text.getBytes(UTF_8));
    }

    public List<Article> read(String name, byte[] bytes) {
        try (Stream<Reading> readings = intake.read(page(name, bytes))) {
            return readings.map(Reading::article).toList();
        }
    }

    public List<String> codes() {
        return problems.stream().map(Problem::code).toList();
    }
}
