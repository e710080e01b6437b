package org.parallax.archive.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;

/** The country codes of FIPS 10-4, which GDELT uses, by those of ISO 3166-1. */
final class Fips {

    private final Properties codes = new Properties();

    Fips() {
        try (InputStream in = Objects.requireNonNull(Fips.class.getResourceAsStream("fips.properties"))) {
            codes.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The code; empty where FIPS has none. */
    String of(String iso) {
        return codes.getProperty(iso, "");
    }
}
