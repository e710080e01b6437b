package org.parallax.ingest.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parallax.api.annotation.Annotation;
import org.parallax.api.annotation.Layer;
import org.parallax.api.annotation.Reading;
import org.parallax.api.annotation.Span;
import org.parallax.api.article.Article;

/** Which sort of evidence each field of an article came from, such as {@code published} from {@code json-ld datePublished}. */
public final class Evidence {

    private static final Layer<Source> LAYER = Layer.of("evidence", Source.class);

    private final Map<String, String> sources = new LinkedHashMap<>();

    /** Notes where a field came from; the last note of a field counts. */
    public void note(String field, String source) {
        if (!source.isEmpty()) {
            sources.put(field, source);
        }
    }

    /** Takes back what was noted of a field. */
    public void forget(String field) {
        sources.remove(field);
    }

    /** Where a field came from; empty where nothing was noted. */
    public String of(String field) {
        return sources.getOrDefault(field, "");
    }

    /** The article with the layer {@code evidence}: each field that was noted, over the whole text. */
    public Reading on(Article article) {
        Span whole = new Span(0, article.text().length());
        List<Annotation<Source>> notes = new ArrayList<>();
        sources.forEach((field, source) -> notes.add(Annotation.at(whole, new Source(field, source))));
        return Reading.of(article).with(LAYER, notes);
    }

    /** Where one field came from. */
    public record Source(String field, String source) {}
}
