package org.parallax.cli.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** A page in a browser that notes whatever the browser complains of. */
final class Looked implements AutoCloseable {

    private static final double PATIENCE_MILLIS = 15_000;
    private static final String AXE_RESULT = """
            options => axe.run(document, options).then(it => it.violations.flatMap(
              violation => violation.nodes.map(node => violation.id + ': ' + node.target.join(' ') + ' ' + node.failureSummary)))
            """;

    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();

    Looked(Browser browser, String address, boolean scripted) {
        context = browser.newContext(new Browser.NewContextOptions()
                .setBaseURL(address)
                .setJavaScriptEnabled(scripted)
                .setReducedMotion(ReducedMotion.REDUCE)
                .setViewportSize(1200, 900));
        context.setDefaultTimeout(PATIENCE_MILLIS);
        page = context.newPage();
        page.onConsoleMessage(it -> {
            if (it.type().equals("error") || it.type().equals("warning")) {
                complaints.add(page.url() + ": " + it.text());
            }
        });
        page.onPageError(it -> complaints.add(page.url() + ": " + it));
    }

    Page page() {
        return page;
    }

    /** What the browser complained of, such as of what the content security policy forbids. */
    List<String> complaints() {
        return complaints;
    }

    Looked at(String path) {
        assertThat(Objects.requireNonNull(page.navigate(path)).status())
                .as(path)
                .isEqualTo(200);
        return this;
    }

    Looked wide(int pixels) {
        page.setViewportSize(pixels, 900);
        return this;
    }

    Looked dark(boolean dark) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(dark ? ColorScheme.DARK : ColorScheme.LIGHT));
        return this;
    }

    /** How many pixels the page is wider than the window. */
    int overflow() {
        return ((Number) page.evaluate("document.documentElement.scrollWidth - innerWidth")).intValue();
    }

    /** What axe finds wrong, by all its rules or those of colour alone. */
    List<String> violations(boolean coloursOnly) {
        page.evaluate(axe());
        Object found = page.evaluate(
                AXE_RESULT,
                coloursOnly
                        ? java.util.Map.of("runOnly", List.of("color-contrast"))
                        : java.util.Map.of(
                                "runOnly",
                                List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice")));
        return ((List<?>) found).stream().map(Object::toString).toList();
    }

    private static String axe() {
        try (InputStream in = Looked.class.getResourceAsStream("/axe.min.js")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        context.close();
    }
}
