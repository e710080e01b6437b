package org.parallax.core.plugin;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Optional;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.Manifest;

/**
 * Where a plug-in comes from.
 *
 * @param place the jar's file name, or {@code class path} for classes that lie in no jar
 * @param entry the name of the jar, or of the folder of jars, in the folder of plug-ins; absent for what the application
 *     brings
 * @param version the {@code Implementation-Version} of its manifest
 * @param licence the {@code Bundle-License} of its manifest
 */
public record Origin(String place, Optional<String> entry, Optional<String> version, Optional<String> licence) {

    /** The origin of an object that the application made itself. */
    public static final Origin APPLICATION = brought("application");

    private static Origin brought(String place) {
        return new Origin(place, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** Where the class was loaded from. */
    static Origin of(Class<?> type, Optional<String> entry) {
        CodeSource source = type.getProtectionDomain().getCodeSource();
        if (source == null || source.getLocation() == null) {
            return new Origin("class path", entry, Optional.empty(), Optional.empty());
        }
        try {
            Path place = Path.of(source.getLocation().toURI());
            if (!place.toString().endsWith(".jar")) {
                return new Origin("class path", entry, Optional.empty(), Optional.empty());
            }
            try (JarFile jar = new JarFile(place.toFile())) {
                Manifest manifest = jar.getManifest();
                Attributes main = manifest == null ? new Attributes() : manifest.getMainAttributes();
                return new Origin(
                        String.valueOf(place.getFileName()),
                        entry,
                        Optional.ofNullable(main.getValue(Attributes.Name.IMPLEMENTATION_VERSION)),
                        Optional.ofNullable(main.getValue("Bundle-License")));
            }
        } catch (URISyntaxException | IOException | IllegalArgumentException e) {
            return new Origin(source.getLocation().toString(), entry, Optional.empty(), Optional.empty());
        }
    }

    @Override
    public String toString() {
        return version.map(it -> place + " " + it).orElse(place);
    }
}
