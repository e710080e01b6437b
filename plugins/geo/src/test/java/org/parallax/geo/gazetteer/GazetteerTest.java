package org.parallax.geo.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GazetteerTest {

    @TempDir
    private Path folder;

    @Test
    void refusesWhatIsMissingOrSomethingElseAndSaysWhatToDo() throws IOException {
        assertThatThrownBy(() -> Gazetteer.open(folder.resolve("none.bin")))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("no gazetteer")
                .hasMessageContaining("gazetteer build");
        assertThatThrownBy(() -> Gazetteer.open(folder)).hasMessageContaining("is a folder");
        Path other = Files.writeString(folder.resolve("other.bin"), "Once upon a time");
        assertThatThrownBy(() -> Gazetteer.open(other)).hasMessageContaining("not a compact gazetteer");
        assertThatThrownBy(() -> Gazetteer.inflate(new ByteArrayInputStream(new byte[] {1, 2, 3})))
                .isInstanceOf(IOException.class);
    }

    @Test
    void refusesAFileThatIsCutShortOrDamagedInItsHeader() throws IOException {
        byte[] header = new byte[Layout.HEADER];
        java.nio.ByteBuffer bytes = java.nio.ByteBuffer.wrap(header);
        bytes.putLong(0, Layout.MAGIC).putLong(16, 1_000);
        Path damaged = Files.write(folder.resolve("damaged.bin"), header);
        assertThatThrownBy(() -> Gazetteer.open(damaged)).hasMessageContaining("damaged in its header");

        bytes.putInt(Layout.HEADER - 4, Layout.checksum(header, Layout.HEADER - 4));
        Path cut = Files.write(folder.resolve("cut.bin"), Arrays.copyOf(header, Layout.HEADER + 10));
        assertThatThrownBy(() -> Gazetteer.open(cut)).hasMessageContaining("cut short");
    }

    @Test
    void theOneThatShipsIsWhole() throws IOException {
        Gazetteer shipped = Gazetteer.shipped();

        assertThat(shipped.isWhole()).isTrue();
        assertThat(shipped.size()).isGreaterThan(150_000);
        assertThat(shipped.sources()).anyMatch(it -> it.contains("GeoNames"));
    }
}
