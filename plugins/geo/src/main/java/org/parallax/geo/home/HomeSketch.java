package org.parallax.geo.home;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;

/**
 * The names in one article that a settlement may bear, and where its bearers lie: a few hundred bytes.
 *
 * @param outlet who published it, empty where that is not known
 * @param names in Base64, for each name its number (4 bytes), how many cells (1), and of each cell its number (4) and the code
 *     of its country (2)
 */
public record HomeSketch(String outlet, String names) {

    /** Is told the names of a sketch. */
    @FunctionalInterface
    interface Names {
        void bearer(int name, int cell, String country);
    }

    /** The sketch of an article whose names have bearers in these cells, each with its country. */
    static HomeSketch of(String outlet, Map<Integer, Map<Integer, String>> names) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        names.forEach((name, cells) -> {
            out.writeBytes(ByteBuffer.allocate(4).putInt(name).array());
            out.write(cells.size());
            cells.forEach((cell, country) -> {
                out.writeBytes(ByteBuffer.allocate(4).putInt(cell).array());
                out.writeBytes((country + "  ").substring(0, 2).getBytes(StandardCharsets.US_ASCII));
            });
        });
        return new HomeSketch(outlet, Base64.getEncoder().encodeToString(out.toByteArray()));
    }

    /** Tells all names with all cells. */
    void each(Names reader) {
        ByteBuffer in = ByteBuffer.wrap(Base64.getDecoder().decode(names));
        while (in.hasRemaining()) {
            int name = in.getInt();
            for (int cells = in.get(); cells > 0; cells--) {
                int cell = in.getInt();
                byte[] country = {in.get(), in.get()};
                reader.bearer(name, cell, new String(country, StandardCharsets.US_ASCII).strip());
            }
        }
    }
}
