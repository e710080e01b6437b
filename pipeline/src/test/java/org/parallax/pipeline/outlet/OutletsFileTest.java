package org.parallax.pipeline.outlet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parallax.api.outlet.Claim;
import org.parallax.api.outlet.OutletEntry;
import org.parallax.api.outlet.OutletRegistry;

class OutletsFileTest {

    private static final String COURIER = """
            [[outlet]]
            id = "courier.example"
            name = "The \\"Harbour\\" Courier"
            aliases = ["Courier"]
            domains = ["courier.example", "mirror.example"]
            country = "PT"
            language = "en"
            claims = [
                {kind = "state-funded", value = "Portugal", source = "https://register.example/7", date = "2024-05-01"},
                {kind = "owner", value = "Quay Press", source = "https://register.example/8", date = "2023-01-31"},
            ]
            """;

    @TempDir
    private Path folder = Path.of("");

    @Test
    void readsWhatItWrites() throws IOException {
        OutletRegistry registry =
                read(COURIER + "\n[[outlet]]\nid = \"ledger\"\nname = \"Ledger\\tand C:\\\\Press\"\n");
        OutletEntry courier = registry.byHost("mirror.example").orElseThrow();
        assertThat(courier.outlet().name()).isEqualTo("The \"Harbour\" Courier");
        assertThat(courier.claims(Claim.Kind.STATE_FUNDED))
                .extracting(Claim::value)
                .containsExactly("Portugal");
        Path copy = folder.resolve("deep/copy.toml");
        OutletsFile.write(registry, copy);
        assertThat(OutletsFile.read(copy).all()).isEqualTo(registry.all());
        assertThat(Files.readString(copy)).startsWith(COURIER.strip());
    }

    @Test
    void anEmptyFileIsAnEmptyRegistry() throws IOException {
        assertThat(read("# none yet\n").all()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '~', delimiter = '|', textBlock = """
            [[outlet]]`name = "A"`                                                    | outlet 1 ('A') has no id
            [[outlet]]`id = "a"`name = "A"`cuontry = "PT"`                            | cuontry
            [[outlet]]`id = "a"`name = "A"`country = "Portugal"`                      | ISO 3166-1
            [[outlet]]`id = "a"`name = "A"`claims = [{kind = "boss", value = "B", source = "x:y", date = "2024-01-01"}]` | owner, state-funded
            [[outlet]]`id = "a"`name = "A"`claims = [{kind = "owner", value = "B", date = "2024-01-01"}]`   | no source
            [[outlet]]`id = "a"`name = "A"`[[outlet]]`id = "a"`name = "B"`            | id 'a' of one above
            [[outlet]`                                                                | line 2 is no registry
            """)
    void saysWhereAFileIsNoRegistry(String text, String why) {
        assertThatThrownBy(() -> read(text.replace('`', '\n')))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("outlets.toml")
                .hasMessageContaining(why);
    }

    @Test
    void whatIsImportedCountsMore() throws IOException {
        OutletRegistry registry = read(COURIER);
        OutletRegistry more = read("""
                [[outlet]]
                id = "courier.example"
                name = "Courier"
                [[outlet]]
                id = "b.example"
                name = "B"
                """);
        assertThat(OutletsFile.merge(registry, more).all())
                .extracting(it -> it.outlet().name())
                .containsExactly("B", "Courier");
    }

    private OutletRegistry read(String text) throws IOException {
        Path file = folder.resolve("outlets.toml");
        Files.writeString(file, text);
        return OutletsFile.read(file);
    }
}
