package org.parallax.geo.build;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.parallax.geo.gazetteer.PlaceRow;

/**
 * Reads the tables that GeoNames offers for download: places ({@code allCountries}, {@code cities500}, one country),
 * {@code alternateNames} and {@code alternateNamesV2}, {@code admin1CodesASCII}, {@code admin2Codes} and {@code countryInfo}.
 * Each may be plain, gzipped or in a zip archive, and is known by its first line.
 */
public final class GeoNames {

    private static final int LONGEST_LINE = 1 << 16;
    private static final Set<String> BESIDE = Set.of("readme.txt", "iso-languagecodes.txt");

    private final GazetteerCompiler compiler;
    private final Rows rows;
    private final Watcher watcher;

    /** Follows the reading of tables. */
    public interface Watcher {

        /** One more line was read. */
        void line();

        /** A line could not be used: where it stands, and what would have been right. */
        void problem(String where, String message);
    }

    /**
     * A reader that adds to {@code compiler}.
     *
     * @param classes letters of GeoNames feature classes, such as {@code APHTL}: the places to take
     */
    public GeoNames(GazetteerCompiler compiler, String classes, Watcher watcher) {
        this.compiler = compiler;
        this.rows = new Rows(classes);
        this.watcher = watcher;
    }

    /**
     * Reads a file, and adds its places.
     *
     * @throws IOException if there is no such file, or it is no table of GeoNames, or its archive is damaged
     */
    public void read(Path file) throws IOException {
        String name = String.valueOf(file.getFileName());
        try (InputStream in = Files.newInputStream(file)) {
            if (name.endsWith(".zip")) {
                archive(file, new ZipInputStream(in));
            } else {
                table(file.toString(), name.endsWith(".gz") ? new GZIPInputStream(in, 1 << 16) : in);
            }
            compiler.source(name + " of GeoNames (CC BY 4.0)");
        } catch (NoSuchFileException e) {
            throw new IOException("There is no file " + file, e);
        } catch (ZipException | java.io.EOFException e) {
            throw new IOException("%s is damaged: %s; download it again".formatted(file, e.getMessage()), e);
        }
    }

    private void archive(Path file, ZipInputStream zip) throws IOException {
        int tables = 0;
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            if (entry.getName().endsWith(".txt") && !BESIDE.contains(entry.getName())) {
                table(file + "!" + entry.getName(), zip);
                tables++;
            }
        }
        if (tables == 0) {
            throw new IOException(file + " holds no table: a zip archive of GeoNames has a .txt file in it");
        }
    }

    private void table(String where, InputStream in) throws IOException {
        BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8), 1 << 16);
        Rows.Table table = null;
        int number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            if (line.isEmpty() || line.charAt(0) == '#' || line.startsWith("ISO\t")) {
                continue;
            }
            watcher.line();
            List<String> fields = line.length() > LONGEST_LINE ? List.of() : List.of(line.split("\t", -1));
            if (table == null) {
                table = Rows.table(fields);
                if (table == null) {
                    throw new IOException(
                            "%s:%d is no line of a GeoNames table: it has %d fields with tabs between them"
                                    .formatted(where, number, fields.size()));
                }
            }
            add(table, fields, where, number);
        }
    }

    private void add(Rows.Table table, List<String> fields, String where, int line) throws IOException {
        PlaceRow row = null;
        String mistake = null;
        if (fields.size() < table.fields()) {
            mistake = "%d fields, not %d".formatted(fields.size(), table.fields());
        } else {
            try {
                row = rows.row(table, fields);
            } catch (IllegalArgumentException e) {
                mistake = String.valueOf(e.getMessage());
            }
        }
        if (mistake != null) {
            watcher.problem(where + ":" + line, mistake);
        } else if (row != null) {
            compiler.add(row);
        }
    }
}
