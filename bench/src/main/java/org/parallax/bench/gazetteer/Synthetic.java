package org.parallax.bench.gazetteer;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.parallax.geo.gazetteer.Gazetteer;
import org.parallax.geo.gazetteer.Layout;

/**
 * Writes tables of the size of GeoNames' largest, of invented places, to measure {@code gazetteer build} with: {@code
 * allCountries.zip} and {@code alternateNamesV2.zip}. Arguments: the folder, and how many places (GeoNames has 13 million).
 */
public final class Synthetic {

    private static final String[] FEATURES = {
        "P\tPPL", "P\tPPL", "P\tPPL", "P\tPPLX", "H\tSTM", "H\tLK", "T\tMT", "T\tHLL", "L\tLCTY", "A\tADM3", "S\tSCH",
        "S\tCH"
    };
    private static final String[] ENDINGS = {"", "", "", "a", "o", "ino", "ville", "burg", "grad", "abad", "stan", "ton"
    };
    private static final double NAMES_TO_A_PLACE = 1.2;

    private final Random random = new Random(7);
    private final List<String> words;
    private final List<String> divisions;

    private Synthetic(Gazetteer gazetteer) {
        words = new ArrayList<>();
        for (int i = 0; i < gazetteer.size(); i += 3) {
            for (String word : gazetteer.name(i).split("[ -]", -1)) {
                if (word.length() > 3) {
                    words.add(word);
                }
            }
        }
        divisions = gazetteer.codes(Layout.DIVISIONS);
    }

    /** Runs it. */
    public static void main(String[] args) throws IOException {
        Synthetic synthetic = new Synthetic(Gazetteer.shipped());
        int places = Integer.parseInt(args[1]);
        synthetic.places(Path.of(args[0]).resolve("allCountries.zip"), places);
        synthetic.names(Path.of(args[0]).resolve("alternateNamesV2.zip"), places);
    }

    private void places(Path file, int places) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file));
                BufferedWriter out = new BufferedWriter(new OutputStreamWriter(zip, UTF_8))) {
            zip.setLevel(Deflater.BEST_SPEED);
            zip.putNextEntry(new ZipEntry("allCountries.txt"));
            for (int i = 1; i <= places; i++) {
                String name = name();
                String[] division =
                        divisions.get(1 + random.nextInt(divisions.size() - 1)).split("\\.", 2);
                out.write(i + 20_000_000 + "\t" + name + "\t" + name + "\t\t" + degrees(80) + "\t"
                        + degrees(179) + "\t" + FEATURES[random.nextInt(FEATURES.length)] + "\t"
                        + division[0] + "\t\t" + division[1] + "\t" + random.nextInt(100) + "\t\t\t"
                        + (random.nextInt(20) == 0 ? random.nextInt(20_000) : 0) + "\t\t100\tEtc/UTC\t2020-01-01\n");
            }
        }
    }

    private void names(Path file, int places) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file));
                BufferedWriter out = new BufferedWriter(new OutputStreamWriter(zip, UTF_8))) {
            zip.setLevel(Deflater.BEST_SPEED);
            zip.putNextEntry(new ZipEntry("alternateNamesV2.txt"));
            for (int i = 1; i <= places * NAMES_TO_A_PLACE; i++) {
                out.write(i + "\t" + (20_000_001 + random.nextInt(places)) + "\tde\t" + name() + "\t\t\t\t\t\t\n");
            }
        }
    }

    private String degrees(int most) {
        return (random.nextInt(2 * most) - most) + "." + random.nextInt(100_000);
    }

    private String name() {
        String word = words.get(random.nextInt(words.size()));
        String ending = ENDINGS[random.nextInt(ENDINGS.length)];
        String other = random.nextBoolean() ? "" : " " + words.get(random.nextInt(words.size()));
        return word + ending + other;
    }
}
