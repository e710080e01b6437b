package org.parallax.server.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parallax.server.http.Answer;
import org.parallax.server.http.Call;
import org.parallax.server.web.asset.Assets;

/** Makes pages of templates. Thread-safe. */
@Singleton
public final class Pages {

    /** How long a page that everybody opens waits for what was committed last; an earlier moment of it will do then. */
    public static final Duration PATIENCE = Duration.ofMillis(120);

    private static final String TEMPLATES = "org.parallax.server.template";
    private static final Set<String> THEMES = Set.of("light", "dark");

    private final Assets assets;
    private final TemplateEngine engine;

    @Inject
    Pages(Assets assets) {
        this.assets = assets;
        this.engine = TemplateEngine.createPrecompiled(null, ContentType.Html, Pages.class.getClassLoader(), TEMPLATES);
    }

    /** The frame of a page, in the colours that the reader chose. */
    public Frame frame(Call call, Section section, String title) {
        String theme = call.cookie("theme").filter(THEMES::contains).orElse("");
        return new Frame(assets, title, section, theme, List.of(), List.of());
    }

    /**
     * A page.
     *
     * @param template the path below {@code src/main/jte}, without its ending, such as {@code search/page}
     * @param page what the template takes as {@code page}
     */
    public Answer render(String template, Frame frame, Object page) {
        StringOutput html = new StringOutput();
        engine.render(template + ".jte", Map.of("frame", frame, "page", page), html);
        return Answer.text("text/html; charset=utf-8", html.toString())
                // The forms of a page have to say where they come from; other sites are told nothing all the same.
                .header("Referrer-Policy", "same-origin");
    }

    /** Sends a browser on to another page of this server, after a form. */
    public static Answer moved(String address) {
        return Answer.text("text/plain; charset=utf-8", "").status(303).header("Location", address);
    }
}
