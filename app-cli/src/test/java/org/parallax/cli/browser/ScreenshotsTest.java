package org.parallax.cli.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** Takes pictures of the pages where {@code checks/screenshots} asks for them. */
@Tag("browser")
@EnabledIfSystemProperty(named = "parallax.screenshots", matches = ".+")
class ScreenshotsTest {

    private record Picture(String name, boolean dark, List<String> clicks) {}

    private static final List<Picture> PICTURES = List.of(
            new Picture("front", false, List.of()),
            new Picture("article", false, List.of("nav.sections >> text=Search", ".hits h3 a:has-text('WRECKERS')")),
            new Picture("comparison", true, List.of(".stories li:has-text('Vigo') a:has-text('compare')")),
            new Picture("search", true, List.of("nav.sections >> text=Search")));

    @Test
    void takesThem(@TempDir Path home) throws Exception {
        Path folder = Path.of(Objects.requireNonNull(System.getProperty("parallax.screenshots")));
        try (Chromium chromium = Chromium.start();
                SamplePress press = new SamplePress(home);
                Looked looked = new Looked(chromium.browser(), press.address(), true)) {
            for (Picture picture : PICTURES) {
                looked.wide(1200).dark(picture.dark()).at("/");
                picture.clicks().forEach(it -> looked.page().locator(it).click());
                Path file = folder.resolve(picture.name() + ".png");
                looked.page().screenshot(new Page.ScreenshotOptions().setPath(file));
                assertThat(Files.size(file)).as(file.toString()).isLessThan(250_000);
            }
        }
    }
}
