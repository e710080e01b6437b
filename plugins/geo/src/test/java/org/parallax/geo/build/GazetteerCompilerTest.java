package org.parallax.geo.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parallax.geo.gazetteer.Gazetteer;
import org.parallax.geo.gazetteer.Key;
import org.parallax.geo.gazetteer.NameType;
import org.parallax.geo.gazetteer.PlaceRow;
import org.parallax.geo.gazetteer.PlaceRow.Name;

class GazetteerCompilerTest {

    private static final PlaceRow HARBOUR =
            row(7, "Łódka-sur-Mer", 50_000, -12.3456, new Name("Saint Boat", NameType.ALIAS));
    private static final PlaceRow VILLAGE = row(0, "St. Boat", 300, 12.5);

    @TempDir
    private Path folder;

    private final List<String> problems = new ArrayList<>();

    @Test
    void keepsPlacesAndFindsThemByAnyOfTheirNames() throws IOException {
        Gazetteer gazetteer = compile("one", VILLAGE, HARBOUR);

        long entry = find(gazetteer, "lodka sur mer");
        assertThat(Gazetteer.count(entry)).isEqualTo(1);
        int place = gazetteer.place(entry, 0);
        assertThat(gazetteer.describe(place).geonameId()).contains(7L);
        assertThat(gazetteer.name(place)).isEqualTo("Łódka-sur-Mer");
        assertThat(gazetteer.latitude(place)).isEqualTo(45.6789);
        assertThat(gazetteer.longitude(place)).isEqualTo(-12.3456);
        assertThat(gazetteer.logPopulation(place)).isBetween(4.6, 4.8);
        assertThat(find(gazetteer, "lodka") & Gazetteer.PREFIX).isNotZero();
        assertThat(find(gazetteer, "elsewhere")).isEqualTo(Gazetteer.NONE);
        assertThat(gazetteer.isWhole()).isTrue();
    }

    @Test
    void listsTheBearersOfANameFromTheLargestDown() throws IOException {
        Gazetteer gazetteer = compile("two", VILLAGE, HARBOUR);

        long entry = find(gazetteer, Key.of("St. Boat"));

        assertThat(Gazetteer.count(entry)).isEqualTo(2);
        assertThat(gazetteer.name(gazetteer.place(entry, 0))).isEqualTo("Łódka-sur-Mer");
        assertThat(gazetteer.type(entry, 0)).isEqualTo(NameType.ALIAS);
    }

    @Test
    void givesTheSameBytesWhateverTheOrder() throws IOException {
        compile("there", HARBOUR, VILLAGE);
        compile("back", VILLAGE, HARBOUR);

        assertThat(folder.resolve("there")).hasSameBinaryContentAs(folder.resolve("back"));
    }

    @Test
    void leavesNoScratchFilesBehind() throws IOException {
        compile("only", HARBOUR);

        assertThat(folder.toFile().list()).containsExactly("only");
    }

    @Test
    void dropsOtherNamesThatSomethingLargerIsCalled() throws IOException {
        PlaceRow town = row(9, "Zum Beispiel", 40_000, 3, new Name("Lodka sur Mer", NameType.ALIAS));

        Gazetteer gazetteer = compile("far", HARBOUR, town);

        assertThat(Gazetteer.count(find(gazetteer, "lodka sur mer"))).isEqualTo(1);
    }

    @Test
    void readsTheTablesOfGeoNamesWhateverTheyArePackedIn() throws IOException {
        String place =
                "101\tNeu Quell\tNeu Quell\tFontnova\t46.5\t8.25\tP\tPPL\tCH\t\tVS\t2300\t\t\t16000\t\t900\tEurope/Zurich\t2020-01-01";
        Path zip = folder.resolve("XX.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            out.putNextEntry(new ZipEntry("readme.txt"));
            out.write("about".getBytes(java.nio.charset.StandardCharsets.UTF_8));
            out.putNextEntry(new ZipEntry("XX.txt"));
            out.write((place + "\nbroken line\n" + place.replace("46.5", "146.5"))
                    .getBytes(java.nio.charset.StandardCharsets.UTF_8));
        }
        Path names = folder.resolve("alternateNamesV2.txt.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(names))) {
            out.write("1\t101\trm\tFunsteina\t\t\t\t\t\t\n2\t101\tlink\tHttp\t\t\t\t\t\t\n"
                    .getBytes(java.nio.charset.StandardCharsets.UTF_8));
        }
        Path codes = Files.writeString(folder.resolve("admin1CodesASCII.txt"), "CH.VS\tVallais\tVallais\t55\n");
        Gazetteer gazetteer;
        try (GazetteerCompiler compiler = new GazetteerCompiler(folder)) {
            compiler.addAll(compile(
                    "base",
                    new PlaceRow(
                            0,
                            "Wallis",
                            46.1,
                            7.8,
                            "CH",
                            "VS",
                            "",
                            "ADM1",
                            300_000,
                            List.of(new Name("Wallis", NameType.NAME)))));
            GeoNames tables = new GeoNames(compiler, "AP", watcher());
            for (Path each : List.of(zip, names, codes)) {
                tables.read(each);
            }
            gazetteer = write(compiler, "built");
        }

        assertThat(List.of("neu quell", "funsteina", "fontnova"))
                .allMatch(it -> gazetteer.geonameId(gazetteer.place(find(gazetteer, it), 0)) == 101);
        assertThat(find(gazetteer, "http")).isEqualTo(Gazetteer.NONE);
        int division = gazetteer.place(find(gazetteer, "vallais"), 0);
        assertThat(division).isEqualTo(gazetteer.place(find(gazetteer, "wallis"), 0));
        assertThat(gazetteer.latitude(division)).isEqualTo(46.1);
        assertThat(gazetteer.geonameId(division)).isEqualTo(55);
        assertThat(problems).hasSize(2);
        assertThat(problems.get(0)).contains("XX.zip!XX.txt:2", "1 fields, not 15");
        assertThat(problems.get(1)).contains("XX.zip!XX.txt:3", "146.5", "-90 to 90");
    }

    @Test
    void refusesWhatIsNoTable() throws IOException {
        Path prose = Files.writeString(folder.resolve("prose.txt"), "Once upon a time\n");
        Path zip = Files.write(folder.resolve("cut.zip"), new byte[] {80, 75, 3, 4, 20, 0});
        try (GazetteerCompiler compiler = new GazetteerCompiler(folder)) {
            GeoNames tables = new GeoNames(compiler, "AP", watcher());

            assertThatThrownBy(() -> tables.read(prose)).hasMessageContaining("prose.txt:1");
            assertThatThrownBy(() -> tables.read(zip)).isInstanceOf(IOException.class);
            assertThatThrownBy(() -> tables.read(folder.resolve("no.txt"))).hasMessageContaining("There is no file");
        }
    }

    private GeoNames.Watcher watcher() {
        return new GeoNames.Watcher() {
            @Override
            public void line() {}

            @Override
            public void problem(String where, String message) {
                problems.add(where + " " + message);
            }
        };
    }

    private Gazetteer compile(String file, PlaceRow... rows) throws IOException {
        try (GazetteerCompiler compiler = new GazetteerCompiler(folder)) {
            for (PlaceRow row : rows) {
                compiler.add(row);
            }
            return write(compiler, file);
        }
    }

    private Gazetteer write(GazetteerCompiler compiler, String file) throws IOException {
        try (OutputStream out = Files.newOutputStream(folder.resolve(file))) {
            compiler.write(out);
        }
        return Gazetteer.open(folder.resolve(file));
    }

    private static long find(Gazetteer gazetteer, String key) {
        return gazetteer.find(Key.hash(key));
    }

    private static PlaceRow row(long id, String name, double population, double longitude, Name... others) {
        List<Name> names = new ArrayList<>(List.of(new Name(name, NameType.NAME)));
        names.addAll(List.of(others));
        return new PlaceRow(id, name, 45.6789, longitude, "FR", "11", "", "PPL", population, names);
    }
}
