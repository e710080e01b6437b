package org.parallax.cli.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Every view, reached from the front page, in light and dark, on screens from 320 pixels, with and without scripts. */
@Tag("browser")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PagesTest {

    private static final List<Integer> WIDTHS = List.of(320, 390, 768, 1200);
    private static final long FIRST_PAGE_BYTES = 100_000;

    private Chromium chromium;
    private SamplePress press;

    @BeforeAll
    void start(@TempDir Path folder) throws Exception {
        chromium = Chromium.start();
        press = new SamplePress(folder);
    }

    @AfterAll
    void stop() {
        if (press != null) {
            press.close();
        }
        if (chromium != null) {
            chromium.close();
        }
    }

    private Looked look() {
        return new Looked(chromium.browser(), press.address(), true);
    }

    private Looked lookWithoutScripts() {
        return new Looked(chromium.browser(), press.address(), false);
    }

    /** The views, each by what is clicked, one after the other, from the front page on. */
    private static final Map<String, List<String>> WAYS = ways();

    private static Map<String, List<String>> ways() {
        Map<String, List<String>> ways = new LinkedHashMap<>();
        ways.put("front", List.of());
        ways.put("stories", List.of("nav.sections >> text=Stories"));
        ways.put("story", List.of(".stories h3 a >> nth=0"));
        ways.put("comparison", List.of(".stories a:has-text('compare') >> nth=0"));
        ways.put("search", List.of("nav.sections >> text=Search"));
        ways.put("article", List.of("nav.sections >> text=Search", ".hits h3 a >> nth=0"));
        ways.put("version", List.of("nav.sections >> text=Alerts", "li:has(h3:has-text('hereford')) li a >> nth=0"));
        ways.put("outlets", List.of("nav.sections >> text=Outlets"));
        ways.put("outlet", List.of(".latest .facts a >> nth=0"));
        ways.put("alerts", List.of("nav.sections >> text=Alerts"));
        ways.put("ingest", List.of("nav.sections >> text=Add press"));
        ways.put("about", List.of("nav.sections >> text=About"));
        ways.put("access", List.of("footer >> text=Access"));
        return ways;
    }

    @Test
    void everyViewIsReachedAndFitsEveryScreenAndReader() {
        try (Looked looked = look()) {
            WAYS.forEach((view, clicks) -> {
                looked.wide(1200).dark(false).at("/");
                clicks.forEach(it -> looked.page().locator(it).click());
                assertThat(looked.page().locator("main h1").count()).as(view).isEqualTo(1);
                assertThat(looked.violations(false)).as(view + ", light").isEmpty();
                assertThat(looked.dark(true).violations(true))
                        .as(view + ", dark")
                        .isEmpty();
                for (int width : WIDTHS) {
                    assertThat(looked.wide(width).overflow())
                            .as("%s is wider than its window at %d pixels", view, width)
                            .isNotPositive();
                }
            });
            assertThat(looked.complaints()).isEmpty();
        }
    }

    @Test
    void axeSeesWhatIsPlanted() {
        try (Looked looked = look().at("/about")) {
            looked.page().evaluate("document.querySelector('main').append(document.createElement('img'))");
            assertThat(looked.violations(false)).anyMatch(it -> it.startsWith("image-alt"));
        }
    }

    @Test
    void findingsAreSwitchedAndExplained() {
        try (Looked looked = look().at("/search?q=wreckers")) {
            Page page = looked.page();
            page.locator(".hits h3 a").first().click();
            Locator loaded = page.locator(".prose a.f-loaded-language");
            assertThat(loaded.count()).isPositive();
            loaded.first().focus();
            page.keyboard().press("Enter");
            PlaywrightAssertions.assertThat(page.getByRole(AriaRole.DIALOG)).containsText("Why:");
            page.keyboard().press("Escape");
            assertThat(page.getByRole(AriaRole.DIALOG).count()).isZero();
            page.locator("#layer-loaded-language").uncheck();
            PlaywrightAssertions.assertThat(loaded).hasCount(0);
            assertThat(page.url()).contains("layer=").doesNotContain("loaded-language");
            assertThat(looked.complaints()).isEmpty();
        }
    }

    @Test
    void coloursAreChosenAndStayChosen() {
        try (Looked looked = look().dark(false).at("/")) {
            looked.page().locator("[data-theme-switch]").click();
            looked.page().reload();
            assertThat(looked.page().locator("html").getAttribute("data-theme")).isEqualTo("dark");
            PlaywrightAssertions.assertThat(looked.page().locator("[data-theme-switch]"))
                    .hasText("Light");
        }
    }

    @Test
    void pressIsAddedAndFoundAgain() {
        try (Looked looked = look().at("/ingest")) {
            Page page = looked.page();
            page.locator("#text").fill("""
                    <html><head><title>Wye gauge mended at Hereford</title></head><body><article>
                    <h1>Wye gauge mended at Hereford</h1><p>By Ottilie Marsh</p>
                    <p>Divers mended the gauge below the old bridge at Hereford on Friday, two weeks after the flood had torn
                    it from its pier, and the river is measured again.</p>
                    <p>The council said that the new gauge stands a metre higher and sends its readings by radio.</p>
                    </article></body></html>
                    """);
            page.locator("form[data-drop] button[type=submit]").click();
            Locator made = page.locator("#now .work a").filter(new Locator.FilterOptions().setHasText("Wye gauge"));
            PlaywrightAssertions.assertThat(made)
                    .isVisible(new com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions()
                            .setTimeout(60_000));
            made.click();
            PlaywrightAssertions.assertThat(page.locator("h1")).containsText("Wye gauge mended at Hereford");
            looked.at("/alerts");
            PlaywrightAssertions.assertThat(page.locator("main")).containsText("Wye gauge mended at Hereford");
            assertThat(looked.complaints()).isEmpty();
        }
    }

    @Test
    void pagesAreReadWithoutScripts() {
        try (Looked looked = lookWithoutScripts().at("/")) {
            Page page = looked.page();
            assertThat(page.locator("[data-theme-switch]").isVisible()).isFalse();
            page.locator("nav.sections >> text=Search").click();
            page.locator("#q").fill("wreckers");
            page.locator(".search-form button").click();
            page.locator(".hits h3 a").first().click();
            Locator finding = page.locator(".prose a.f").first();
            finding.click();
            assertThat(page.url()).containsPattern("#f[0-9]+$");
            PlaywrightAssertions.assertThat(page.locator("li:target")).isVisible();
            page.locator("#layer-entities").check();
            page.locator(".switches button").click();
            assertThat(page.locator(".prose a.f-entities").count()).isPositive();
            looked.at("/ingest");
            page.locator("form[data-drop] button[type=submit]").click();
            PlaywrightAssertions.assertThat(page.locator("[role=alert]")).containsText("Nothing was chosen");
            looked.at("/alerts");
            page.locator("#query").fill("ferry");
            page.locator("#name").fill("ferries");
            page.locator("form:has(#query) button").click();
            PlaywrightAssertions.assertThat(page.locator("aside")).containsText("ferries");
        }
    }

    @Test
    void theFirstPageIsLight() {
        try (Looked looked = look()) {
            AtomicLong bytes = new AtomicLong();
            looked.page()
                    .onRequestFinished(
                            it -> bytes.addAndGet(it.sizes().responseBodySize + it.sizes().responseHeadersSize));
            looked.at("/");
            looked.page().waitForLoadState(com.microsoft.playwright.options.LoadState.NETWORKIDLE);
            assertThat(bytes.get()).isPositive().isLessThan(FIRST_PAGE_BYTES);
        }
    }

    @Test
    void problemsSayWhatToDo() {
        try (Looked looked = look()) {
            Page page = looked.page();
            page.navigate("/search?q=titel:ferry");
            page.getByText("title:ferry").click();
            PlaywrightAssertions.assertThat(page.locator("#found")).hasText(Pattern.compile("[0-9]+ articles?"));
            page.navigate("/articles/none");
            PlaywrightAssertions.assertThat(page.getByRole(AriaRole.ALERT)).containsText("No article of this id");
        }
    }
}
