package org.parallax.cli.show;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.parallax.api.annotation.Annotation;
import org.parallax.api.annotation.Layer;
import org.parallax.api.annotation.Reading;
import org.parallax.api.article.Article;
import org.parallax.api.article.Outlet;
import org.parallax.api.article.Published;
import org.parallax.cli.terminal.Style;
import org.parallax.cli.terminal.Table;
import org.parallax.cli.terminal.Terminal;
import org.parallax.core.json.Json;

/** Where each field of an article came from, as the source that read it says in the layer {@code evidence}. */
public final class Fields {

    /** The layer in which sources say so. */
    public static final String LAYER = "evidence";

    private static final int LONGEST = 48;

    private final Terminal terminal;
    private final Json json;

    public Fields(Terminal terminal, Json json) {
        this.terminal = terminal;
        this.json = json;
    }

    private record Note(String field, String source) {}

    /** Prints the fields of the article, each with what it is and where it came from. */
    public void print(Reading reading) {
        Map<String, String> notes = new LinkedHashMap<>();
        for (Annotation<Object> note : reading.get(Layer.of(LAYER, Object.class))) {
            Note seen = json.view(note.value(), Note.class);
            notes.put(seen.field(), seen.source());
        }
        Table table = new Table("  ", 1);
        values(reading.article())
                .forEach((field, value) ->
                        table.row(field, cut(value), notes.getOrDefault(field, "stated for the page")));
        terminal.print(terminal.style(Style.BOLD, "why these fields"));
        terminal.print(table.lines(Math.max(terminal.columns(), 160)));
        terminal.print("");
    }

    private static Map<String, String> values(Article article) {
        Map<String, String> values = new LinkedHashMap<>();
        article.title().ifPresent(it -> values.put("title", it));
        article.standfirst().ifPresent(it -> values.put("standfirst", it));
        if (!article.authors().isEmpty()) {
            values.put("authors", String.join(", ", article.authors()));
        }
        article.published().ifPresent(it -> values.put("published", words(it)));
        article.modified().ifPresent(it -> values.put("modified", words(it)));
        article.url().ifPresent(it -> values.put("url", it.toString()));
        article.outlet().map(Outlet::name).ifPresent(it -> values.put("outlet", it));
        article.section().ifPresent(it -> values.put("section", it));
        article.language().ifPresent(it -> values.put("language", it));
        article.image().ifPresent(it -> values.put("image", it.toString()));
        article.free().ifPresent(it -> values.put("free", it.toString()));
        article.aiTraining().ifPresent(it -> values.put("aiTraining", it.toString()));
        values.put("body", "%,d characters".formatted(article.body().length()));
        return values;
    }

    private static String words(Published date) {
        return date.instant().map(Instant::toString).orElse(date.day().toString());
    }

    private static String cut(String value) {
        return value.length() > LONGEST ? value.substring(0, LONGEST) + "…" : value;
    }
}
