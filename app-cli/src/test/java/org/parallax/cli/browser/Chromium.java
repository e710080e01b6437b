package org.parallax.cli.browser;

import static org.junit.jupiter.api.Assumptions.abort;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The machine's own Chromium, driven with its own Node. Where one of them is missing, tests are skipped and say so; with
 * {@code -Dparallax.browser=required} they fail.
 */
final class Chromium implements AutoCloseable {

    private final Playwright playwright;
    private final Browser browser;

    private Chromium(Path program, Path node) {
        playwright = Playwright.create(new Playwright.CreateOptions()
                .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1", "PLAYWRIGHT_NODEJS_PATH", node.toString())));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(program)
                        .setHeadless(true)
                        .setTimeout(60_000)
                        .setArgs(List.of("--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu")));
    }

    static Chromium start() {
        Optional<Path> program = onPath("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");
        Optional<Path> node = onPath("node", "nodejs");
        if (program.isEmpty() || node.isEmpty()) {
            String missing = "There is no %s on the PATH, and pages are not looked at in a browser"
                    .formatted(program.isEmpty() ? "Chromium" : "Node");
            if ("required".equals(System.getProperty("parallax.browser"))) {
                throw new AssertionError(missing + ", which -Dparallax.browser=required asks for");
            }
            System.err.println("NOTICE: " + missing);
            abort(missing);
        }
        return new Chromium(program.orElseThrow(), node.orElseThrow());
    }

    private static Optional<Path> onPath(String... names) {
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return Arrays.stream(names)
                .flatMap(name -> Arrays.stream(path.split(File.pathSeparator, -1))
                        .filter(it -> !it.isEmpty())
                        .map(it -> Path.of(it, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    Browser browser() {
        return browser;
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
